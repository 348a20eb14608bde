export { type ButtonLook, button } from "./button.ts";
export { countEmbedCharacters, embedCharacterLimit } from "./count-embed-characters.ts";
export { discordTime } from "./discord-time.ts";
export { lampColour } from "./lamp-colour.ts";
export { linkButton } from "./link-button.ts";
export { listNames } from "./list-names.ts";
export type { MessageView } from "./message-view.ts";
export { row, rows } from "./row.ts";
