ALTER TABLE `officer_notes` ADD `deleted_at` datetime(3);--> statement-breakpoint
ALTER TABLE `application_notes` ADD `deleted_at` datetime(3);