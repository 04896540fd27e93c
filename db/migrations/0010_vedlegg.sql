CREATE TABLE `vedlegg` (
	`sakId` text NOT NULL,
	`id` text NOT NULL,
	`bredde` integer NOT NULL,
	`hoyde` integer NOT NULL,
	`lastetOppAv` text NOT NULL,
	`lastetOpp` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`sakId`, `id`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vedleggAv` ON `vedlegg` (`lastetOppAv`);--> statement-breakpoint
CREATE INDEX `vedleggLastetOpp` ON `vedlegg` (`lastetOpp`);--> statement-breakpoint
CREATE TABLE `vedleggbruk` (
	`sakId` text NOT NULL,
	`vedlegg` text NOT NULL,
	`om` text NOT NULL,
	PRIMARY KEY(`sakId`, `vedlegg`, `om`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
