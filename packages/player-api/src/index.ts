export { openLookUps } from "./open-look-ups.ts";
