export const privacyRefusals = ["privacy.sessionNotFound"] as const;
