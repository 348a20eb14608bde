import { Gem } from "lucide-react";
import type { Destination } from "../destination.ts";

export { ItemFinder } from "./components/item-finder.tsx";
export { ItemName } from "./components/item-name.tsx";
export { ItemPicture } from "./components/item-picture.tsx";
export { useItemLanguage } from "./components/use-item-language.ts";
export { useItemWords } from "./components/use-item-words.ts";
export type { FoundItem, ItemView as ItemInView } from "./items.loaders.ts";

export const items: Destination = {
  id: "items",
  path: "/items",
  feature: "items",
  icon: Gem,
  group: "award",
  key: "i",
};
