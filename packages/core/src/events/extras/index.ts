export {
  type EventExtra,
  type ExtraKind,
  type ExtraPhase,
  extraKinds,
  isTalkOver,
  isVoiceOverdue,
  lookAfterEventJob,
  lookAgainAt,
  lookAt,
  nextTurnOf,
  phaseOf,
} from "./event-extras.ts";
