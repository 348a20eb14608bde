export { expectDialogFitsDiscord, expectFitsDiscord } from "./expect-fits-discord.ts";
