export const accountMessageKind = "game-account";
