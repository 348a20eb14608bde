import { BadgeCheck } from "lucide-react";
import type { Destination } from "../destination.ts";

export const verification: Destination = {
  id: "verification",
  path: "/verification",
  feature: "verification",
  icon: BadgeCheck,
  group: "people",
  key: "v",
  right: "verification.approve",
};
