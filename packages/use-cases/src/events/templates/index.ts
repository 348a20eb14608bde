export { adoptPresets } from "./adopt-presets.ts";
export { deleteTemplate } from "./delete-template.ts";
export { listTemplates } from "./list-templates.ts";
export { saveTemplate } from "./save-template.ts";
export { viewTemplate } from "./view-template.ts";
