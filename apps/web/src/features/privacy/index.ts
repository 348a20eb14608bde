export { DeviceList } from "./components/device-list.tsx";
export { OwnData } from "./components/own-data.tsx";
export { readDevices } from "./privacy.loaders.ts";
