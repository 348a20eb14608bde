import { Coins } from "lucide-react";
import type { Destination } from "../destination.ts";

export const dkp: Destination = {
  id: "dkp",
  path: "/dkp",
  feature: "dkp",
  icon: Coins,
  group: "award",
  key: "d",
};
