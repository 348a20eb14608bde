export { AttendanceList } from "./components/attendance-list.tsx";
export { SettlePreview } from "./components/settle-preview.tsx";
