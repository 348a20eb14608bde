export const privacyRefusals = [
  "privacy.sessionNotFound",
  "privacy.nameNotTyped",
  "privacy.memberNotFound",
  "privacy.nothingHeld",
] as const;
