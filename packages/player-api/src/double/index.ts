export type { Mood } from "./moods.ts";
export { openDouble, type PlayerDouble } from "./open-double.ts";
