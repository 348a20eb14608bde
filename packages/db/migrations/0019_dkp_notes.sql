ALTER TABLE `dkp_notes` ADD `written_by_member_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `dkp_notes` ADD `about_member_id` bigint unsigned;