export { type AdoptPresetsInput, adoptPresetsInput } from "./adopt-presets.input.ts";
export { type EventTemplate, mostTemplates, type NewTemplate, toTemplate } from "./event-template.ts";
export { type SaveTemplateInput, saveTemplateInput } from "./save-template.input.ts";
export { type TemplateInput, templateInput } from "./template.input.ts";
export { templateOfPreset } from "./template-of-preset.ts";
