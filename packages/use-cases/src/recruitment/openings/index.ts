export { saveOpenings } from "./save-openings.ts";
export { type OpenForm, type Openings, viewOpenings } from "./view-openings.ts";
