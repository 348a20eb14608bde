import { Gem } from "lucide-react";
import type { Destination } from "../destination.ts";

export const items: Destination = {
  id: "items",
  path: "/items",
  feature: "items",
  icon: Gem,
  group: "award",
  key: "i",
};
