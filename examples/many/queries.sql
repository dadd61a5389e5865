-- Remarks by commune and channel, with those that were answered.
select c.name_fr, r.channel, count(*) as remarks, count(*) filter (where r.state = 'answered') as answered
from read_parquet('tables/remarks/*.parquet') r
join read_parquet('tables/collectivity/*.parquet') c using (programme)
group by all order by all;

-- Projects placed under each axis: what is in none of them has a line without an axis.
select c.name_fr, a.title_ar as axis, count(p.project) as projects
from read_parquet('tables/collectivity/*.parquet') c
left join read_parquet('tables/projects/*.parquet') p using (programme)
left join read_parquet('tables/axes/*.parquet') a on a.axis = p.axis
group by all order by all;

-- When the meetings of each commune were planned and held, as they were written; a month stays a month.
select c.name_fr, s.title_ar, s.planned, s.held
from read_parquet('tables/stages/*.parquet') s
join read_parquet('tables/collectivity/*.parquet') c using (programme)
order by all;
