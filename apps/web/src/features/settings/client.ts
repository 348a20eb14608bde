import { SlidersHorizontal } from "lucide-react";
import type { Destination } from "../destination.ts";

export const settings: Destination = {
  id: "settings",
  path: "/settings",
  icon: SlidersHorizontal,
  group: "hall",
  key: "s",
  tab: "settings",
  right: "settings.view",
};
