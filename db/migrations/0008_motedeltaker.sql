CREATE TABLE `motedeltaker` (
	`sakId` text NOT NULL,
	`om` text NOT NULL,
	`slag` text NOT NULL,
	`hvem` text NOT NULL,
	`plass` integer NOT NULL,
	`status` text NOT NULL,
	`sekvens` integer NOT NULL,
	`dato` text,
	`fra` text,
	`til` text,
	`sted` text,
	PRIMARY KEY(`sakId`, `om`, `slag`, `hvem`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `motedeltakerHvem` ON `motedeltaker` (`hvem`,`dato`);--> statement-breakpoint
CREATE INDEX `motedeltakerOm` ON `motedeltaker` (`om`);