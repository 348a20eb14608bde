export { privacyRefusals } from "./refusals.ts";
export type { Session } from "./session.ts";
