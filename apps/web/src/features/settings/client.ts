import { SlidersHorizontal, Stethoscope } from "lucide-react";
import type { Destination } from "../destination.ts";
import { HealthCount } from "./components/health-count.tsx";

export const settings: Destination = {
  id: "settings",
  path: "/settings",
  icon: SlidersHorizontal,
  group: "hall",
  key: "s",
  right: "settings.view",
};

export const doctor: Destination = {
  id: "doctor",
  path: "/doctor",
  icon: Stethoscope,
  group: "hall",
  key: "h",
  right: "settings.view",
  Count: HealthCount,
};
