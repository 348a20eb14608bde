import { viewWishesOfInput } from "@guildhall/core/wishlists";
import { readWishesOf } from "#web/features/wishlists/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("wishlists.viewOf", viewWishesOfInput, readWishesOf);
