CREATE TABLE `party_musters` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`ordered_at` datetime(3) NOT NULL,
	`active_at` datetime(3) NOT NULL,
	`ended_at` datetime(3),
	`tries` json NOT NULL,
	CONSTRAINT `party_musters_guild_id_event_id_pk` PRIMARY KEY(`guild_id`,`event_id`)
);
--> statement-breakpoint
ALTER TABLE `party_musters` ADD CONSTRAINT `party_musters_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;