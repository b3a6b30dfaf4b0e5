// The LAPACK and BLAS routines in use, by their Fortran names: every argument is a pointer, matrices
// are column-major, and the lengths of character arguments follow as hidden trailing arguments.
#ifndef CLAPACK_H
#define CLAPACK_H

#include <stddef.h>

void dgeqp3_(const int *m, const int *n, double *a, const int *lda, int *jpvt, double *tau,
             double *work, const int *lwork, int *info);

#endif
