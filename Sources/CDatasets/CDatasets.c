#include "CDatasets.h"

static const unsigned char statements[] = {
#embed "../../Datasets/statements.csv"
};

const unsigned char *datasets_statements(size_t *count) {
  *count = sizeof statements;
  return statements;
}

static const unsigned char indicators[] = {
#embed "../../Datasets/indicators.csv"
};

const unsigned char *datasets_indicators(size_t *count) {
  *count = sizeof indicators;
  return indicators;
}

static const unsigned char definitions[] = {
#embed "../../Datasets/definitions.csv"
};

const unsigned char *datasets_definitions(size_t *count) {
  *count = sizeof definitions;
  return definitions;
}

static const unsigned char provinces_former[] = {
#embed "../../Datasets/provinces_former.csv"
};

const unsigned char *datasets_provinces_former(size_t *count) {
  *count = sizeof provinces_former;
  return provinces_former;
}

static const unsigned char provinces_today[] = {
#embed "../../Datasets/provinces_today.csv"
};

const unsigned char *datasets_provinces_today(size_t *count) {
  *count = sizeof provinces_today;
  return provinces_today;
}

static const unsigned char regions[] = {
#embed "../../Datasets/regions.csv"
};

const unsigned char *datasets_regions(size_t *count) {
  *count = sizeof regions;
  return regions;
}

static const unsigned char panel[] = {
#embed "../../Datasets/panel.csv"
};

const unsigned char *datasets_panel(size_t *count) {
  *count = sizeof panel;
  return panel;
}

static const unsigned char panel_indicators[] = {
#embed "../../Datasets/panel_indicators.csv"
};

const unsigned char *datasets_panel_indicators(size_t *count) {
  *count = sizeof panel_indicators;
  return panel_indicators;
}

static const unsigned char plausibility[] = {
#embed "../../Datasets/plausibility.csv"
};

const unsigned char *datasets_plausibility(size_t *count) {
  *count = sizeof plausibility;
  return plausibility;
}

static const unsigned char forecaster[] = {
#embed "../../Datasets/forecaster.csv"
};

const unsigned char *datasets_forecaster(size_t *count) {
  *count = sizeof forecaster;
  return forecaster;
}

static const unsigned char lexicon[] = {
#embed "../../Datasets/lexicon.csv"
};

const unsigned char *datasets_lexicon(size_t *count) {
  *count = sizeof lexicon;
  return lexicon;
}

static const unsigned char rules[] = {
#embed "../../Datasets/rules.csv"
};

const unsigned char *datasets_rules(size_t *count) {
  *count = sizeof rules;
  return rules;
}
