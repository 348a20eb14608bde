import { LayoutDashboard } from "lucide-react";
import type { Destination } from "../destination.ts";

export const overview: Destination = {
  id: "overview",
  path: "",
  icon: LayoutDashboard,
  key: "o",
  tab: "overview",
};
