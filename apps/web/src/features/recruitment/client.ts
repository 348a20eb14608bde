import { DoorOpen } from "lucide-react";
import type { Destination } from "../destination.ts";
import { WaitingCount } from "./components/waiting-count.tsx";

export const recruitment: Destination = {
  id: "recruitment",
  path: "/recruitment",
  feature: "recruitment",
  icon: DoorOpen,
  group: "people",
  key: "r",
  right: "recruitment.review",
  Count: WaitingCount,
};
