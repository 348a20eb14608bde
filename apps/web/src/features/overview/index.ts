export { GuildOverview } from "./components/guild-overview.tsx";
