export { DeviceList } from "./components/device-list.tsx";
export { readDevices } from "./privacy.loaders.ts";
