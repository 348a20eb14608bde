import { MoonStar } from "lucide-react";
import type { Destination } from "../destination.ts";

export { MemberAbsences } from "./components/member-absences.tsx";
export { useSlotWords } from "./components/use-slot-words.ts";

export const absences: Destination = {
  id: "absences",
  path: "/absences",
  feature: "absences",
  icon: MoonStar,
  group: "people",
  key: "b",
};
