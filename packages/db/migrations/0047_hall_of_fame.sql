ALTER TABLE `dkp_season_standings` ADD `gear` bigint;--> statement-breakpoint
ALTER TABLE `dkp_season_standings` ADD `priority` bigint;