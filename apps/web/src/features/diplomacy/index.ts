export { DiplomacyPage } from "./components/diplomacy-page.tsx";
export { readForeignGuild, readForeignGuilds } from "./diplomacy.loaders.ts";
