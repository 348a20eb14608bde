/** What tells of an honour; its subject is the honour, its variant the round. */
export const honourMessageKind = "honour";
