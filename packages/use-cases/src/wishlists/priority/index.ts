export { previewRules, type RulesPreview, type RulesPreviewLine } from "./preview-rules.ts";
export { restoreRules } from "./restore-rules.ts";
export { saveRules } from "./save-rules.ts";
export { saveTier } from "./save-tier.ts";
export { type NamedVersion, type RulesView, viewRules } from "./view-rules.ts";
export { viewWhatIf, type WhatIf, type WhatIfLine } from "./view-what-if.ts";
