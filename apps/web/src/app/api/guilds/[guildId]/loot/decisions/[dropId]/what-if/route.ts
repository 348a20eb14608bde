import { viewWhatIfInput } from "@guildhall/core/wishlists";
import { readWhatIf } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("wishlists.viewWhatIf", viewWhatIfInput, readWhatIf);
