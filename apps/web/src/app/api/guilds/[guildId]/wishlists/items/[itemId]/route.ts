import { viewItemWishesInput } from "@guildhall/core/wishlists";
import { readItemWishes } from "#web/features/wishlists/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("wishlists.viewItem", viewItemWishesInput, readItemWishes);
