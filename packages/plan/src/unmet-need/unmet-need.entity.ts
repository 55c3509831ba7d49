import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 施策に渡された困り事 (data class directory): the report by its id, and the measure it was given to (M2-43). */
@Entity({ name: 'reported_need', schema: 'plan', comment: 'data-class: directory' })
export class ReportedNeedEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  @Column({ type: 'smallint', name: 'measure_no' })
  measureNo!: number;

  @Column({ type: 'date', name: 'reported_on' })
  reportedOn!: string;
}
