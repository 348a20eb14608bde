import { viewOwnWishesInput } from "@guildhall/core/wishlists";
import { readWishMatrix } from "#web/features/wishlists/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("wishlists.viewMatrix", viewOwnWishesInput, readWishMatrix);
