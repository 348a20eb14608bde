export { expirePoints } from "./expire-points.ts";
export type { DecayRan } from "./find-run.ts";
export type { ComingExpiry } from "./foresee-expiry.ts";
export { moveDecay } from "./move-decay.ts";
export { planDecays } from "./plan-decays.ts";
export { type DecayPreview, previewDecay } from "./preview-decay.ts";
export { runDecay } from "./run-decay.ts";
export { runDueDecay } from "./run-due-decay.ts";
export { type DecayView, type PoolDecay, viewDecay } from "./view-decay.ts";
