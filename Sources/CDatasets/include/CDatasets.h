#ifndef CDATASETS_H
#define CDATASETS_H

#include <stddef.h>

// The tables of the folder Datasets, as they lie there: UTF-8 CSV with a header. Each function
// returns the first byte of a table that lives as long as the program, without a closing zero,
// and writes the number of its bytes to `count`, which must not be null.

/// Table `statements.csv`: published figures, each with its source.
const unsigned char *_Nonnull datasets_statements(size_t *_Nonnull count);

/// Table `indicators.csv`: what is measured.
const unsigned char *_Nonnull datasets_indicators(size_t *_Nonnull count);

/// Table `definitions.csv`: the meanings of `definition`.
const unsigned char *_Nonnull datasets_definitions(size_t *_Nonnull count);

/// Table `provinces_former.csv`: the 63 provinces of before 2025-07-01.
const unsigned char *_Nonnull datasets_provinces_former(size_t *_Nonnull count);

/// Table `provinces_today.csv`: the 34 provinces since 2025-07-01.
const unsigned char *_Nonnull datasets_provinces_today(size_t *_Nonnull count);

/// Table `regions.csv`: the country and its regions.
const unsigned char *_Nonnull datasets_regions(size_t *_Nonnull count);

/// Table `lexicon.csv`: the words that reports are written in.
const unsigned char *_Nonnull datasets_lexicon(size_t *_Nonnull count);

/// Table `panel.csv`: the official provincial panel.
const unsigned char *_Nonnull datasets_panel(size_t *_Nonnull count);

/// Table `panel_indicators.csv`: the tables of the panel.
const unsigned char *_Nonnull datasets_panel_indicators(size_t *_Nonnull count);

/// Table `plausibility.csv`: bands of what is usual.
const unsigned char *_Nonnull datasets_plausibility(size_t *_Nonnull count);

/// Table `forecaster.csv`: what the projections have learnt from other series.
const unsigned char *_Nonnull datasets_forecaster(size_t *_Nonnull count);

/// Table `rules.csv`: what stated figures must satisfy.
const unsigned char *_Nonnull datasets_rules(size_t *_Nonnull count);

#endif
