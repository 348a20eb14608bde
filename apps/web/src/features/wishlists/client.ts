import { Star } from "lucide-react";
import type { Destination } from "../destination.ts";

export { useInterestWords } from "./components/use-interest-words.ts";
export { itemWishesQuery } from "./wishlists.queries.ts";

export const wishlists: Destination = {
  id: "wishlists",
  path: "/wishlists",
  feature: "wishlists",
  icon: Star,
  group: "award",
  key: "w",
};
