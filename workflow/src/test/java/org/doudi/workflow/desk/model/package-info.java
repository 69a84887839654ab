/**
 * What a desk ought to answer, worked out from hand-written tables ({@link org.doudi.workflow.desk.model.Book}). It shares no code
 * with the library: its words are those of the tables, its days are counted one by one.
 */
package org.doudi.workflow.desk.model;
