import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "mysql", schema: "./src/*/*.tables.ts", out: "./migrations" });
