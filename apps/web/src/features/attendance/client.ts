import { Grid3x3 } from "lucide-react";
import type { Destination } from "../destination.ts";

export const attendance: Destination = {
  id: "attendance",
  path: "/attendance",
  feature: "attendance",
  icon: Grid3x3,
  group: "play",
  key: "a",
};
