import { Users } from "lucide-react";
import type { Destination } from "../destination.ts";

export { MemberFace } from "./components/member-face.tsx";
export { MemberName } from "./components/member-name.tsx";

export const members: Destination = {
  id: "members",
  path: "/members",
  feature: "members",
  icon: Users,
  group: "people",
  key: "m",
  right: "members.view",
};
