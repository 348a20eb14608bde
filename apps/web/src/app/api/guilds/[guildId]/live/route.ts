export { liveRoute as GET } from "#web/server/live/live-route.ts";
