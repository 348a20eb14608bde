export { expectFitsDiscord } from "./expect-fits-discord.ts";
