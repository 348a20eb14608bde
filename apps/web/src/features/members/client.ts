export { MemberFace } from "./components/member-face.tsx";
export { MemberName } from "./components/member-name.tsx";
