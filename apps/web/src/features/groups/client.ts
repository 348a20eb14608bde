import { Shield } from "lucide-react";
import type { Destination } from "../destination.ts";

export const groups: Destination = {
  id: "groups",
  path: "/groups",
  feature: "groups",
  icon: Shield,
  group: "people",
};
