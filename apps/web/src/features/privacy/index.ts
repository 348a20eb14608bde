export { DeviceList } from "./components/device-list.tsx";
export { OwnData } from "./components/own-data.tsx";
export { readDevices, readRetention } from "./privacy.loaders.ts";
