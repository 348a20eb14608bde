import { Gavel } from "lucide-react";
import type { Destination } from "../destination.ts";

export const loot: Destination = {
  id: "loot",
  path: "/loot",
  feature: "loot",
  icon: Gavel,
  group: "award",
  key: "l",
  tab: "loot",
};
