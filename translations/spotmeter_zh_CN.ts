<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, after a number: 2.1 B</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>desktop::Notifier</name>
    <message>
        <source>Do not tell me</source>
        <comment>a notification&apos;s button: silences this kind of notification</comment>
        <translation>不再通知</translation>
    </message>
</context>
<context>
    <name>desktop::ServiceLink</name>
    <message>
        <source>%1 goes through the gateway now.</source>
        <translation>%1 现在经由网关连接。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已恢复到之前的设置。</translation>
    </message>
    <message>
        <source>The Spotmeter service stopped. Looking for it again.</source>
        <translation>Spotmeter 服务已停止，正在尝试重新连接。</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer. Trying again; routed agents cannot work until then.</source>
        <translation>Spotmeter 服务没有响应，正在重试。在此期间，已接入网关的智能体无法工作。</translation>
    </message>
    <message>
        <source>%1 key %2 in %3</source>
        <translation>%3 中的 %1 密钥 %2</translation>
    </message>
    <message>
        <source>You cancelled the scan.</source>
        <translation>扫描已取消。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Take the key out of the file. You can undo it: the keychain keeps the key.</source>
        <translation>从文件中移除密钥。密钥会保存在钥匙串中，因此可以撤销。</translation>
    </message>
    <message>
        <source>Move to keychain…</source>
        <translation>移到钥匙串…</translation>
    </message>
    <message>
        <source>Keep the key in the keychain and look it up from there.</source>
        <translation>将密钥保存在钥匙串中，使用时从中读取。</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>设为私有…</translation>
    </message>
    <message>
        <source>Let only the file&apos;s owner read it.</source>
        <translation>仅允许文件所有者读取。</translation>
    </message>
    <message>
        <source>Ignore in git…</source>
        <translation>在 git 中忽略…</translation>
    </message>
    <message>
        <source>Tell git to ignore the file.</source>
        <translation>让 git 忽略该文件。</translation>
    </message>
    <message>
        <source>Blot out…</source>
        <translation>脱敏…</translation>
    </message>
    <message>
        <source>Put stars in the key&apos;s place. Nothing else in the file changes.</source>
        <translation>用星号替换密钥，文件的其余内容不变。</translation>
    </message>
    <message>
        <source>The gateway already serves %1: this key can go.</source>
        <translation>网关已提供 %1，不再需要此密钥。</translation>
    </message>
    <message>
        <source>It stands in a history or transcript. Revoke it first, then blot it out.</source>
        <translation>密钥出现在历史记录或会话记录中。请先吊销，再脱敏。</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway, which serves %2. Route it, then the key can go.</source>
        <translation>%1 绕过网关使用此密钥，而网关已提供 %2。接入网关后即可移除此密钥。</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway.</source>
        <translation>%1 绕过网关使用此密钥。</translation>
    </message>
    <message>
        <source>It stands in git&apos;s history, which is hard to change. Revoke it.</source>
        <translation>密钥在 git 历史中，难以修改。请吊销该密钥。</translation>
    </message>
</context>
<context>
    <name>models::AgentModel</name>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>已接入</translation>
    </message>
    <message>
        <source>Routed elsewhere</source>
        <translation>指向其他地址</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>配置已变动</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>被覆盖</translation>
    </message>
    <message>
        <source>Needs restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>Cannot be routed</source>
        <translation>无法接入</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>models::Attention</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Requests go to another gateway.</source>
        <translation>无法连接 %1，请求将发往其他网关。</translation>
    </message>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation>
            <numerusform>本机上有 %n 个散落的密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BudgetText</name>
    <message>
        <source>All agents</source>
        <translation>所有智能体</translation>
    </message>
    <message>
        <source>%1, each day</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1，每天</translation>
    </message>
    <message>
        <source>%1, each week</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1，每周</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1，每月</translation>
    </message>
</context>
<context>
    <name>models::DoctorModel</name>
    <message>
        <source>Nobody answers.</source>
        <translation>没有响应。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Every step works</source>
        <translation>各步骤均正常</translation>
    </message>
    <message>
        <source>Stops at: %1</source>
        <translation>中断于：%1</translation>
    </message>
</context>
<context>
    <name>models::ExchangeModel</name>
    <message>
        <source>Input %1 · cache read %2 · cache write %3 · output %4 (reasoning %5)</source>
        <translation>输入 %1 · 缓存读取 %2 · 缓存写入 %3 · 输出 %4（思考 %5）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sent by the sub-agent %1</source>
        <translation>由子智能体 %1 发送</translation>
    </message>
    <message>
        <source>Asked for %1, served by %2</source>
        <translation>请求 %1，实际由 %2 响应</translation>
    </message>
    <message>
        <source>The gateway lists no price for this model.</source>
        <translation>网关未列出此模型的价格。</translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>The scan did not finish</source>
        <translation>扫描未完成</translation>
    </message>
    <message>
        <source>No stray keys found</source>
        <translation>未发现散落的密钥</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 files at %2. Could not read: %3.</source>
        <translation>%2 读取了 %1 个文件。无法读取：%3。</translation>
    </message>
    <message>
        <source>Skipped as too large or binary: %1.</source>
        <translation>因过大或为二进制文件而跳过：%1。</translation>
    </message>
    <message>
        <source>Not shown, since they lie in tests, manuals and packages: %1.</source>
        <translation>因位于测试、文档或软件包中而未显示：%1。</translation>
    </message>
    <message>
        <source>Ignored as you said: %1.</source>
        <translation>已按要求忽略：%1。</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险程度</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置数</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>首个位置</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning… %1 files, %2</source>
        <translation>正在扫描… %1 个文件，%2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message>
        <source>Who you are</source>
        <translation>确认身份</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>You are %1. The gateway answers and knows you by that name.</source>
        <translation>当前身份为 %1。网关响应正常，并能识别此身份。</translation>
    </message>
    <message>
        <source>Route your agents</source>
        <translation>将智能体接入网关</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation>
            <numerusform>发现 %n 个智能体仍在使用自己的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation>
            <numerusform>%n 个智能体经由网关连接，本机无需密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding agent was found yet. One that you install later appears on the Agents page.</source>
        <translation>尚未发现编程智能体。以后安装的智能体会显示在“智能体”页面。</translation>
    </message>
    <message>
        <source>Look for stray keys</source>
        <translation>查找散落的密钥</translation>
    </message>
    <message>
        <source>Reading your files. Nothing leaves this machine.</source>
        <translation>正在读取文件。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie. It changes nothing and sends nothing.</source>
        <translation>扫描会读取密钥常见的存放位置，不做任何更改，也不发送任何内容。</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message>
        <source>Preferred gateway</source>
        <translation>首选网关</translation>
    </message>
    <message>
        <source>%1 · not reached since %2</source>
        <translation>%1 · 自 %2 起无法连接</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>%1 · not usable</source>
        <translation>%1 · 不可用</translation>
    </message>
    <message>
        <source>%1 · stands by</source>
        <translation>%1 · 待命</translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation>%1 被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation>
            <numerusform>被拒绝 %n 次，最近一次：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GrantModel</name>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>移除：%1。</translation>
    </message>
</context>
<context>
    <name>models::LoginModel</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>续期密钥</translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message>
        <source>A budget is crossed</source>
        <comment>a kind of notification</comment>
        <translation>预算超限</translation>
    </message>
    <message>
        <source>This machine&apos;s key expires soon</source>
        <comment>a kind of notification: the tailnet node key</comment>
        <translation>本机密钥即将过期</translation>
    </message>
    <message>
        <source>The gateway is away for a minute</source>
        <comment>a kind of notification</comment>
        <translation>网关断开一分钟</translation>
    </message>
    <message>
        <source>A new stray key is found</source>
        <comment>a kind of notification</comment>
        <translation>发现新的散落密钥</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>预算已用完</translation>
    </message>
    <message>
        <source>A budget is nearly used up</source>
        <translation>预算即将用完</translation>
    </message>
    <message>
        <source>%1: %2 % is spent.</source>
        <comment>%1 is a budget, such as &quot;Claude Code, each week&quot;</comment>
        <translation>%1：已使用 %2 %。</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>查看用量</translation>
    </message>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation>
            <numerusform>新发现 %n 个散落的密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>查看密钥</translation>
    </message>
    <message>
        <source>A secret was stopped</source>
        <translation>已拦截机密信息</translation>
    </message>
    <message>
        <source>The gateway is lost</source>
        <translation>与网关的连接已断开</translation>
    </message>
    <message>
        <source>Routed agents get no answers until it is back.</source>
        <translation>网关恢复之前，已接入的智能体收不到响应。</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>This machine&apos;s tailnet key expires soon</source>
        <translation>本机的 tailnet 密钥即将过期</translation>
    </message>
    <message>
        <source>On %1. After that no agent reaches the gateway until you log in again.</source>
        <translation>密钥将于 %1 过期。过期后需重新登录，智能体才能连接网关。</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>续期密钥</translation>
    </message>
    <message>
        <source>The guard sees a secret</source>
        <comment>a kind of notification</comment>
        <translation>防护发现机密信息</translation>
    </message>
    <message>
        <source>%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 试图向网关发送一个 %2 密钥（%3）。该请求未被转发。</translation>
    </message>
    <message>
        <source>%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 向网关发送了一个 %2 密钥（%3）。请吊销该密钥，或将防护设为拦截此类请求。</translation>
    </message>
    <message>
        <source>A secret was sent</source>
        <translation>机密信息已发出</translation>
    </message>
    <message>
        <source>A budget will not last</source>
        <translation>预算将不够用</translation>
    </message>
    <message>
        <source>%1: about %2 at its end, if spending goes on like this.</source>
        <comment>%1 is a budget</comment>
        <translation>%1：照此花费，期末约为 %2。</translation>
    </message>
</context>
<context>
    <name>models::PlaceModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>谁可以读取</translation>
    </message>
</context>
<context>
    <name>models::Range</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a range of days that the user names</comment>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n 个请求使用了价格未知的模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServiceText</name>
    <message>
        <source>It talks to its provider itself.</source>
        <translation>它直接与其服务商通信。</translation>
    </message>
    <message>
        <source>Route it to use the gateway&apos;s key and to see what it uses.</source>
        <translation>接入后即可使用网关的密钥，并查看它的用量。</translation>
    </message>
    <message>
        <source>Its requests go through Spotmeter.</source>
        <translation>它的请求经由 Spotmeter 转发。</translation>
    </message>
    <message>
        <source>It has been running since before it was routed (process %1), so it may still talk to its provider itself.</source>
        <translation>它在接入之前就已运行（进程 %1），可能仍在直接与其服务商通信。</translation>
    </message>
    <message>
        <source>End %1 and start it again.</source>
        <translation>请退出 %1 后重新启动。</translation>
    </message>
    <message>
        <source>Route it again, or restore it to keep what is there now.</source>
        <translation>请重新接入，或还原以保留现有内容。</translation>
    </message>
    <message>
        <source>Route it, and they go through Spotmeter; restoring it gives this address back.</source>
        <translation>接入后请求将经由 Spotmeter；还原会恢复此地址。</translation>
    </message>
    <message>
        <source>Once that is put right, it is looked at again.</source>
        <translation>修正后会重新检查。</translation>
    </message>
    <message>
        <source>Use another agent where requests must go through the gateway.</source>
        <translation>如果请求必须经过网关，请使用其他智能体。</translation>
    </message>
    <message>
        <source>The gateway %1 (%2) is not reachable: %3.</source>
        <translation>无法连接网关 %1（%2）：%3。</translation>
    </message>
    <message>
        <source>Check that it is running, and that the tailnet&apos;s access rules let this machine in.</source>
        <translation>请确认它正在运行，且 tailnet 的访问规则允许本机访问。</translation>
    </message>
    <message>
        <source>The gateway %1 grants no model to %2.</source>
        <translation>网关 %1 未向 %2 授权任何模型。</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a model grant.</source>
        <translation>请向网关管理员申请模型授权。</translation>
    </message>
    <message>
        <source>The address of the gateway %1 cannot be found: %2.</source>
        <translation>找不到网关 %1 的地址：%2。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL and this machine&apos;s internet connection.</source>
        <translation>请检查网关的 URL 和本机的网络连接。</translation>
    </message>
    <message>
        <source>Tailscale is not installed on this machine.</source>
        <translation>本机未安装 Tailscale。</translation>
    </message>
    <message>
        <source>Install it from https://tailscale.com/download and log in.</source>
        <translation>请从 https://tailscale.com/download 安装并登录。</translation>
    </message>
    <message>
        <source>Tailscale&apos;s daemon is not running.</source>
        <translation>Tailscale 守护进程未运行。</translation>
    </message>
    <message>
        <source>Start it with: sudo systemctl start tailscaled</source>
        <translation>启动命令：sudo systemctl start tailscaled</translation>
    </message>
    <message>
        <source>This machine is logged out of Tailscale.</source>
        <translation>本机已退出 Tailscale 登录。</translation>
    </message>
    <message>
        <source>Log in with: sudo tailscale up</source>
        <translation>登录命令：sudo tailscale up</translation>
    </message>
    <message>
        <source>The Tailscale key of this machine has expired.</source>
        <translation>本机的 Tailscale 密钥已过期。</translation>
    </message>
    <message>
        <source>Renew it with: sudo tailscale up --force-reauth</source>
        <translation>续期命令：sudo tailscale up --force-reauth</translation>
    </message>
    <message>
        <source>Tailscale is switched off on this machine.</source>
        <translation>本机的 Tailscale 已关闭。</translation>
    </message>
    <message>
        <source>Switch it on with: tailscale up</source>
        <translation>开启命令：tailscale up</translation>
    </message>
    <message>
        <source>Tailscale is on, but has lost its coordination server.</source>
        <translation>Tailscale 已开启，但与协调服务器失去连接。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s internet connection.</source>
        <translation>请检查本机的网络连接。</translation>
    </message>
    <message>
        <source>It could not be reached, so requests go to %1 until it answers again.</source>
        <extracomment>a gateway</extracomment>
        <translation>无法连接，在恢复响应之前请求将发往 %1。</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <extracomment>a gateway</extracomment>
        <translation>无法连接。</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>请检查 Tailscale 和网关。</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
        <extracomment>a gateway</extracomment>
        <translation>由于 %1 目前不可用，正在使用此网关。</translation>
    </message>
    <message>
        <source>A request had no token of Spotmeter&apos;s, or an old one.</source>
        <translation>有请求没有 Spotmeter 的令牌，或令牌已过时。</translation>
    </message>
    <message>
        <source>Restart the agent.</source>
        <translation>请重启智能体。</translation>
    </message>
    <message>
        <source>If it goes on, route it again on the Agents page.</source>
        <translation>如果仍然出现，请在“智能体”页面重新接入。</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>在本机未找到 %1。</translation>
    </message>
    <message>
        <source>Once it is installed, it can be routed here.</source>
        <translation>安装后即可在此接入。</translation>
    </message>
    <message>
        <source>The values file is %1.</source>
        <extracomment>a file with the values that are entered by hand</extracomment>
        <translation>取值文件为 %1。</translation>
    </message>
    <message>
        <source>%1 sends its requests to another provider.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 将请求发往另一家提供商。</translation>
    </message>
    <message>
        <source>Its requests go to %1, as %2 says.</source>
        <extracomment>%2: &quot;a setting&quot; in a file</extracomment>
        <translation>根据 %2，其请求发往 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <extracomment>a setting in a file</extracomment>
        <translation>%2 中的“%1”</translation>
    </message>
    <message>
        <source>It was routed to an address that Spotmeter no longer has.</source>
        <translation>它接入的地址 Spotmeter 已不再使用。</translation>
    </message>
    <message>
        <source>%1 was changed since Spotmeter routed it.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 在 Spotmeter 接入之后被更改过。</translation>
    </message>
    <message>
        <source>The settings of %1 must name a model, and the gateway has named none that offers %2.</source>
        <extracomment>%2: a path such as /v1/messages</extracomment>
        <translation>%1 的设置必须指定一个模型，而网关没有提供支持 %2 的模型。</translation>
    </message>
    <message>
        <source>Check the gateway, then try again.</source>
        <translation>请检查网关，然后重试。</translation>
    </message>
    <message>
        <source>It now reads %1, which Spotmeter has not changed.</source>
        <translation>它现在读取 %1，而 Spotmeter 没有更改过该文件。</translation>
    </message>
    <message>
        <source>%1, which an administrator manages, is stronger than your settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>由管理员管理的 %1 优先于您的设置。</translation>
    </message>
    <message>
        <source>Ask your administrator to route %1 there.</source>
        <translation>请管理员在那里接入 %1。</translation>
    </message>
    <message>
        <source>%1 is stronger than its own settings, so it is not routed in that folder.</source>
        <extracomment>%1 is a file; the agent is not routed</extracomment>
        <translation>%1 优先于它自己的设置，因此在该文件夹中未接入。</translation>
    </message>
    <message>
        <source>Take the address and the key out of %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>请从 %1 中移除地址和密钥。</translation>
    </message>
    <message>
        <source>%1 is set in %2 and is stronger than its settings.</source>
        <extracomment>%1 is a variable; the agent&apos;s settings</extracomment>
        <translation>%1 在 %2 中设置，优先于它自己的设置。</translation>
    </message>
    <message>
        <source>Remove %1 there, and start %2 from a new shell.</source>
        <extracomment>%1 is a variable, %2 an agent</extracomment>
        <translation>请在那里移除 %1，并从新的 shell 启动 %2。</translation>
    </message>
    <message>
        <source>%1 is set in %2, so its requests to this machine would go through the proxy.</source>
        <extracomment>%1 is a variable; the agent&apos;s requests</extracomment>
        <translation>%1 在 %2 中设置，因此它发往本机的请求会经过代理。</translation>
    </message>
    <message>
        <source>Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell.</source>
        <translation>请同时设置 NO_PROXY=127.0.0.1,localhost，并从新的 shell 启动 %1。</translation>
    </message>
    <message>
        <source>the environment</source>
        <extracomment>where a variable is set</extracomment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>%1 runs in a container (process %2), whose 127.0.0.1 is not this machine&apos;s, so it does not go through Spotmeter.</source>
        <translation>%1 在容器中运行（进程 %2），其 127.0.0.1 不是本机的，因此不经由 Spotmeter。</translation>
    </message>
    <message>
        <source>Run the container with the host&apos;s network, and route the agent in there by hand; or run the agent outside of it.</source>
        <translation>请让容器使用主机网络运行，并在其中手动接入智能体；或在容器外运行智能体。</translation>
    </message>
    <message>
        <source>%1 has a dev container.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 有开发容器。</translation>
    </message>
    <message>
        <source>Agents inside it have a 127.0.0.1 of their own and do not go through Spotmeter.</source>
        <translation>其中的智能体有自己的 127.0.0.1，不经由 Spotmeter。</translation>
    </message>
    <message>
        <source>Add &quot;runArgs&quot;: [&quot;--network=host&quot;] to its devcontainer.json, and route the agents in there by hand.</source>
        <translation>请在其 devcontainer.json 中加入 &quot;runArgs&quot;: [&quot;--network=host&quot;]，并在其中手动接入智能体。</translation>
    </message>
    <message>
        <source>This is a WSL.</source>
        <extracomment>the Windows Subsystem for Linux</extracomment>
        <translation>这是 WSL。</translation>
    </message>
    <message>
        <source>Agents on the Windows side are not routed from here.</source>
        <translation>Windows 一侧的智能体不会从这里接入。</translation>
    </message>
    <message>
        <source>Install Spotmeter there too, or run the agents in the WSL.</source>
        <translation>请在那里也安装 Spotmeter，或在 WSL 中运行智能体。</translation>
    </message>
    <message>
        <source>An editor works on this machine over SSH.</source>
        <translation>有编辑器通过 SSH 在本机上工作。</translation>
    </message>
    <message>
        <source>Its agents run here and are routed here; those on the machine in front of you are not.</source>
        <translation>它的智能体在这里运行并在这里接入；您面前那台机器上的则不会。</translation>
    </message>
    <message>
        <source>Install Spotmeter on that machine too.</source>
        <translation>请在那台机器上也安装 Spotmeter。</translation>
    </message>
    <message>
        <source>%1 cannot be routed.</source>
        <translation>%1 无法接入。</translation>
    </message>
    <message>
        <source>The settings hold a key that has to be kept until you restore them, so nothing was changed.</source>
        <translation>设置中含有一个在还原之前必须保管的密钥，因此未作任何更改。</translation>
    </message>
    <message>
        <source>You can also let Spotmeter keep it in a file that only you can read (`--keep-secrets-in-file`).</source>
        <translation>也可以让 Spotmeter 将它保存在仅您可读的文件中（`--keep-secrets-in-file`）。</translation>
    </message>
    <message>
        <source>The key that stands there now is kept in your keyring until you restore it.</source>
        <translation>现有的密钥会保存在您的密钥环中，直到您还原。</translation>
    </message>
    <message>
        <source>The key that stands there now can be kept in a file that only you can read instead.</source>
        <translation>现有的密钥也可以改为保存在仅您可读的文件中。</translation>
    </message>
    <message>
        <source>What is kept in %1 is not what Spotmeter put there.</source>
        <translation>%1 中保存的内容不是 Spotmeter 存入的。</translation>
    </message>
    <message>
        <source>The settings of %1 hold no token of Spotmeter.</source>
        <translation>%1 的设置中没有 Spotmeter 的令牌。</translation>
    </message>
    <message>
        <source>The forwarder does not listen, so no agent can be routed to it.</source>
        <translation>转发器未在监听，因此无法接入任何智能体。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot write beside %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法在 %1 旁边写入：%2。</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法替换 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>请手动移除。</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法保存文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot keep owner and mode of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法保留 %1 的所有者和权限：%2。</translation>
    </message>
    <message>
        <source>Cannot keep a copy of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>无法保留 %1 的副本：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB.</source>
        <translation>%1 大于 8 MB。</translation>
    </message>
    <message>
        <source>Spotmeter does not edit such a file.</source>
        <translation>Spotmeter 不编辑这样的文件。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere.</source>
        <translation>%1 是指向不存在目标的符号链接。</translation>
    </message>
    <message>
        <source>Create its target, or remove the link.</source>
        <translation>请创建其目标，或移除该链接。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>请将其移到别处。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text.</source>
        <translation>%1 不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>该文件未被改动。</translation>
    </message>
    <message>
        <source>%1 was changed by another program just now.</source>
        <translation>%1 刚刚被另一个程序更改。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 是只读的。</translation>
    </message>
    <message>
        <source>Make it writable, and try again.</source>
        <translation>请设为可写，然后重试。</translation>
    </message>
    <message>
        <source>The undo record %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 the reason, a sentence</extracomment>
        <translation>无法使用撤销记录 %1：%2</translation>
    </message>
    <message>
        <source>Move it away to go on without it.</source>
        <translation>将其移到别处即可在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>%1 is changed already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 已被更改。</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>请先撤销该更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since, so it was left as it is.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>%2 中的“%1”此后被更改过，因此保持原样。</translation>
    </message>
    <message>
        <source>/%1: %2</source>
        <extracomment>the path of a file, and a sentence on it</extracomment>
        <translation>/%1：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3: what is wrong there</extracomment>
        <translation>第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>值结束之后还有内容</translation>
    </message>
    <message>
        <source>a comment, which this file may not have</source>
        <translation>此文件不允许出现的注释</translation>
    </message>
    <message>
        <source>a comment that is not closed</source>
        <translation>注释没有结束</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>值的嵌套过深</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>此处应为双引号中的键名</translation>
    </message>
    <message>
        <source>a text that is not closed on its line, or has a control character</source>
        <translation>文本未在本行结束，或含有控制字符</translation>
    </message>
    <message>
        <source>a text that is not closed</source>
        <translation>文本没有结束</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>文本中有未知的转义</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation>文件在值的中间结束</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>此处应为一个值</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>键名不是文本</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>该文件不包含 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object, so &quot;%2&quot; cannot be set in it.</source>
        <translation>“%1”不是对象，因此无法在其中设置“%2”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object.</source>
        <translation>键名“%1”在同一对象中出现了两次。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of tables, so &quot;%2&quot; cannot be set in it.</source>
        <translation>“%1”是表的列表，因此无法在其中设置“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list in this file.</source>
        <translation>在此文件中，“%1”不是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed as a whole, since it stands in the middle of an inline table.</source>
        <translation>“%1”位于内联表的中间，因此无法整体移除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table in this file, but must be a single value.</source>
        <translation>在此文件中，“%1”是表，但必须是单个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a table, so &quot;%2&quot; cannot be set in it.</source>
        <translation>“%1”不是表，因此无法在其中设置“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value, so it cannot be changed as a whole.</source>
        <translation>“%1”不是单个值，因此无法整体更改。</translation>
    </message>
    <message>
        <source>The file does not hold a YAML mapping.</source>
        <translation>该文件不包含 YAML 映射。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping, so &quot;%2&quot; cannot be set in it.</source>
        <translation>“%1”不是映射，因此无法在其中设置“%2”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same mapping.</source>
        <translation>键名“%1”在同一映射中出现了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value to set anything in.</source>
        <translation>“%1”没有可供设置的值。</translation>
    </message>
    <message>
        <source>A list inside a list cannot be edited.</source>
        <translation>无法编辑列表中的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed on its own.</source>
        <translation>无法单独移除“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value that could be replaced.</source>
        <translation>“%1”不是可以替换的单个值。</translation>
    </message>
    <message>
        <source>The file is nested too deeply or is far too large.</source>
        <translation>该文件嵌套过深或过大。</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document, or something behind its end.</source>
        <translation>该文件包含多个 YAML 文档，或在结尾之后还有内容。</translation>
    </message>
    <message>
        <source>An .env file holds texts only.</source>
        <translation>.env 文件只能包含文本。</translation>
    </message>
    <message>
        <source>A value with all kinds of quotes cannot be written into an .env file.</source>
        <translation>含有所有类型引号的值无法写入 .env 文件。</translation>
    </message>
    <message>
        <source>An .env file has no &quot;%1&quot;: it knows no tables.</source>
        <translation>.env 文件中没有“%1”：它不支持表。</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once.</source>
        <extracomment>%1 is a variable</extracomment>
        <translation>%1 在文件中出现了不止一次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set without changing something else, because of the way the file is laid out.</source>
        <translation>由于文件的布局，无法在不更改其他内容的情况下设置“%1”。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Setting &quot;%1&quot; would have changed something else in the file, so nothing was changed.</source>
        <translation>设置“%1”会更改文件中的其他内容，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>Entries of lists cannot be edited in this format.</source>
        <translation>此格式不支持编辑列表的条目。</translation>
    </message>
    <message>
        <source>There is no list entry %1.</source>
        <translation>没有列表条目 %1。</translation>
    </message>
    <message>
        <source>The recorded steps do not fit the file as it is now.</source>
        <translation>记录的步骤与当前文件不符。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 text.</source>
        <translation>该文件不是有效的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is not a record of a change.</source>
        <translation>这不是更改的记录。</translation>
    </message>
    <message>
        <source>What is kept in %1 does not belong to the change of %2.</source>
        <translation>%1 中保存的内容不属于 %2 的更改。</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; in %2 is no longer in %3.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>%2 中“%1”的原值已不在 %3 中。</translation>
    </message>
    <message>
        <source>Set it again if you need it.</source>
        <translation>如果需要，请重新设置。</translation>
    </message>
    <message>
        <source>Logged in</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>找到网关</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>配额</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>转发器</translation>
    </message>
    <message>
        <source>It answers, version %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>有响应，版本 %1。</translation>
    </message>
    <message>
        <source>As %1, on %2.</source>
        <extracomment>logged in as a person, on a machine</extracomment>
        <translation>身份为 %1，位于 %2。</translation>
    </message>
    <message>
        <source>The tailnet&apos;s names end in %1.</source>
        <translation>tailnet 的名称以 %1 结尾。</translation>
    </message>
    <message>
        <source>MagicDNS is switched off in this tailnet, so its machines have no names.</source>
        <translation>此 tailnet 关闭了 MagicDNS，因此其中的机器没有名称。</translation>
    </message>
    <message>
        <source>Ask an admin to switch it on, or set the gateway&apos;s URL to its tailnet address.</source>
        <translation>请管理员开启它，或将网关的 URL 设为其 tailnet 地址。</translation>
    </message>
    <message>
        <source>%1, trusted by your setting.</source>
        <extracomment>%1 is the gateway&apos;s URL</extracomment>
        <translation>%1，根据您的设置受信任。</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>an address, and whose it is</extracomment>
        <translation>%1 属于 %2。</translation>
    </message>
    <message>
        <source>%1 accepts it.</source>
        <extracomment>an address accepts the connection</extracomment>
        <translation>%1 接受连接。</translation>
    </message>
    <message>
        <source>In %1 ms.</source>
        <extracomment>the gateway answers</extracomment>
        <translation>用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>The gateway admits this machine.</source>
        <translation>网关允许本机访问。</translation>
    </message>
    <message numerus="yes">
        <source>%n models may be used.</source>
        <translation>
            <numerusform>可以使用 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota %1 is used up.</source>
        <translation>配额 %1 已用尽。</translation>
    </message>
    <message>
        <source>It refills all the time (%1); wait, or ask your gateway&apos;s admin.</source>
        <extracomment>%1: $5.00/day</extracomment>
        <translation>它会持续恢复（%1）；请等待，或联系网关管理员。</translation>
    </message>
    <message>
        <source>It refills all the time; wait, or ask your gateway&apos;s admin.</source>
        <translation>它会持续恢复；请等待，或联系网关管理员。</translation>
    </message>
    <message>
        <source>Not told by the gateway: %1.</source>
        <extracomment>%1: why there are no quotas</extracomment>
        <translation>网关未告知：%1。</translation>
    </message>
    <message>
        <source>Every quota has something left.</source>
        <translation>每项配额都有剩余。</translation>
    </message>
    <message>
        <source>It listens on %1.</source>
        <extracomment>the forwarder</extracomment>
        <translation>正在 %1 上监听。</translation>
    </message>
    <message>
        <source>It goes through the forwarder.</source>
        <extracomment>an agent</extracomment>
        <translation>它经由转发器。</translation>
    </message>
    <message>
        <source>Route it again with: spotmeter agents enable %1</source>
        <translation>重新接入的命令：spotmeter agents enable %1</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>quotas</extracomment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>format not recognised</source>
        <extracomment>of quotas</extracomment>
        <translation>无法识别格式</translation>
    </message>
    <message>
        <source>no quota applies</source>
        <translation>没有适用的配额</translation>
    </message>
    <message>
        <source>%1 of %2 quotas not recognised</source>
        <translation>%2 项配额中有 %1 项无法识别</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a connector of the gateway, such as github</extracomment>
        <translation>%1（已连接）</translation>
    </message>
    <message>
        <source>%1/day</source>
        <extracomment>an amount of money</extracomment>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <extracomment>a quota&apos;s name, what it is now, and what it was</extracomment>
        <translation>%1：%2，此前为 %3。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no quota before, or none now</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2.</source>
        <translation>网关 %1 以状态 %2 拒绝。</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>网关 %1 以状态 %2 拒绝：%3</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a role and a model grant for %1.</source>
        <translation>请向网关管理员为 %1 申请角色和模型授权。</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2.</source>
        <translation>网关 %1 出错，状态 %2。</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>网关 %1 出错，状态 %2：%3</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>If it stays, tell your gateway&apos;s admin.</source>
        <translation>如果问题持续，请告知网关管理员。</translation>
    </message>
    <message>
        <source>%1 (%2) answered with %3, so it is not an AI gateway.</source>
        <translation>%1 (%2) 返回了%3，因此不是 AI 网关。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>status %1 and no list of models</source>
        <translation>状态 %1 且没有模型列表</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the one your admin gave you.</source>
        <translation>请将网关的 URL 设为管理员提供的地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n models of the gateway&apos;s list could not be read.</source>
        <translation>
            <numerusform>网关列表中有 %n 个模型无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>tailscaled does not confirm that %1 is the gateway %2: %3</source>
        <extracomment>%3: the reason, a sentence</extracomment>
        <translation>tailscaled 未能确认 %1 是网关 %2：%3</translation>
    </message>
    <message>
        <source>it says that it belongs to %1.</source>
        <extracomment>an address</extracomment>
        <translation>它表示该地址属于 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>没有向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Check it with: tailscale whois %1</source>
        <translation>检查命令：tailscale whois %1</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>%1 秒内没有响应</translation>
    </message>
    <message>
        <source>tailscaled did not connect to it</source>
        <translation>tailscaled 未能与其建立连接</translation>
    </message>
    <message>
        <source>tailscaled says that this address is not in the tailnet</source>
        <translation>tailscaled 表示此地址不在 tailnet 中</translation>
    </message>
    <message>
        <source>its answer is not HTTP as we know it (%1)</source>
        <translation>其响应不是可识别的 HTTP (%1)</translation>
    </message>
    <message>
        <source>it closed the connection before its answer was complete</source>
        <translation>连接在响应完成之前关闭</translation>
    </message>
    <message>
        <source>The answer to /v1/models is not a list of models.</source>
        <translation>/v1/models 的响应不是模型列表。</translation>
    </message>
    <message>
        <source>The answer to /api/providers is not a list of providers.</source>
        <translation>/api/providers 的响应不是提供商列表。</translation>
    </message>
    <message>
        <source>Tailscale has not answered yet.</source>
        <translation>Tailscale 尚未响应。</translation>
    </message>
    <message>
        <source>The gateway &quot;%1&quot; is looked up in the tailnet, and that is not reachable: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>网关“%1”需在 tailnet 中查找，而 tailnet 无法连接：%2</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the name your admin gave you, such as http://ai.%1.</source>
        <translation>请将网关的 URL 设为管理员提供的名称，例如 http://ai.%1。</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>是 %1 吗？</translation>
    </message>
    <message>
        <source>Then set the gateway&apos;s URL to that.</source>
        <translation>如果是，请将网关的 URL 设为该地址。</translation>
    </message>
    <message>
        <source>No machine named &quot;%1&quot; is visible in the tailnet %2.</source>
        <translation>在 tailnet %2 中看不到名为“%1”的机器。</translation>
    </message>
    <message>
        <source>tailscaled has no network interface here, so %1 is not reached by https.</source>
        <translation>tailscaled 在这里没有网络接口，因此无法通过 https 访问 %1。</translation>
    </message>
    <message>
        <source>Write http: the tailnet encrypts already.</source>
        <translation>请使用 http：tailnet 已经加密。</translation>
    </message>
    <message>
        <source>%1 is not the address of a machine in your tailnet.</source>
        <translation>%1 不是您的 tailnet 中机器的地址。</translation>
    </message>
    <message>
        <source>If you trust this gateway, set &quot;gateway_trusted&quot;; else set &quot;gateway_url&quot; to a machine of the tailnet.</source>
        <translation>如果您信任此网关，请设置“gateway_trusted”；否则请将“gateway_url”设为 tailnet 中的机器。</translation>
    </message>
    <message>
        <source>The gateway URL begins with https.</source>
        <translation>网关的 URL 以 https 开头。</translation>
    </message>
    <message>
        <source>Write http if it is a machine of the tailnet, which encrypts already.</source>
        <translation>如果它是 tailnet 中的机器，请使用 http，tailnet 已经加密。</translation>
    </message>
    <message>
        <source>If it is elsewhere and you trust it, give its full name and set &quot;gateway_trusted&quot;.</source>
        <translation>如果它在别处且您信任它，请提供完整名称并设置“gateway_trusted”。</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; is not a URL.</source>
        <translation>网关的 URL“%1”不是 URL。</translation>
    </message>
    <message>
        <source>Write it like http://ai.</source>
        <translation>请写成类似 http://ai 的形式。</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; does not begin with http://.</source>
        <translation>网关的 URL“%1”不以 http:// 开头。</translation>
    </message>
    <message>
        <source>The gateway URL holds a user name or password.</source>
        <translation>网关的 URL 含有用户名或密码。</translation>
    </message>
    <message>
        <source>Take it out: the gateway knows you by your machine.</source>
        <translation>请移除：网关通过您的机器识别您。</translation>
    </message>
    <message>
        <source>The gateway URL must end after the host: write %1://%2, without &quot;%3&quot;.</source>
        <translation>网关的 URL 必须在主机之后结束：请写 %1://%2，不要带“%3”。</translation>
    </message>
    <message>
        <source>The gateway %1 wants a key of its own.</source>
        <translation>网关 %1 需要一个专用密钥。</translation>
    </message>
    <message>
        <source>The keyring holds no key for it.</source>
        <extracomment>for the gateway</extracomment>
        <translation>密钥环中没有它的密钥。</translation>
    </message>
    <message>
        <source>Store it with: spotmeter credential set</source>
        <translation>保存命令：spotmeter credential set</translation>
    </message>
    <message>
        <source>Then run: spotmeter credential</source>
        <translation>然后运行：spotmeter credential</translation>
    </message>
    <message>
        <source>the preferred gateway</source>
        <translation>首选网关</translation>
    </message>
    <message>
        <source>Spotmeter is still looking for the gateway.</source>
        <translation>Spotmeter 仍在查找网关。</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的证书：%2。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM format.</source>
        <translation>%1 不包含 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Ask your admin for the file that begins with BEGIN CERTIFICATE.</source>
        <translation>请向管理员索取以 BEGIN CERTIFICATE 开头的文件。</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>仅您可以读取。</translation>
    </message>
    <message>
        <source>Only %1 can read it.</source>
        <extracomment>a person</extracomment>
        <translation>仅 %1 可以读取。</translation>
    </message>
    <message>
        <source>Everyone on this machine can read it.</source>
        <translation>本机上的所有人都可以读取。</translation>
    </message>
    <message>
        <source>Members of the group %1 can read it.</source>
        <translation>组 %1 的成员可以读取。</translation>
    </message>
    <message>
        <source>You and %1 can read it.</source>
        <translation>您和 %1 可以读取。</translation>
    </message>
    <message>
        <source>%1 and %2 can read it.</source>
        <extracomment>persons</extracomment>
        <translation>%1 和 %2 可以读取。</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Who can read it is not known.</source>
        <translation>不清楚谁可以读取。</translation>
    </message>
    <message>
        <source>git ignores it.</source>
        <translation>git 会忽略它。</translation>
    </message>
    <message>
        <source>git does not ignore it, so that the next commit may take it along.</source>
        <translation>git 不会忽略它，因此下一次提交可能会带上它。</translation>
    </message>
    <message>
        <source>git tracks it.</source>
        <translation>git 正在跟踪它。</translation>
    </message>
    <message>
        <source>git tracks it, so that the next push may take it along.</source>
        <translation>git 正在跟踪它，因此下一次推送可能会带上它。</translation>
    </message>
    <message>
        <source>git tracks it, and whoever may read the repository on %1 gets it.</source>
        <extracomment>%1: github.com</extracomment>
        <translation>git 正在跟踪它，可以读取 %1 上该仓库的人都能得到它。</translation>
    </message>
    <message>
        <source>%1 copies it to other machines.</source>
        <extracomment>%1: Dropbox</extracomment>
        <translation>%1 会将它复制到其他机器。</translation>
    </message>
    <message>
        <source>it is in a folder of backups, where it outlives its removal elsewhere.</source>
        <translation>它在备份文件夹中，在别处删除后仍会保留。</translation>
    </message>
    <message>
        <source>Every program that you run can read it.</source>
        <translation>您运行的每个程序都可以读取。</translation>
    </message>
    <message>
        <source>environment of %1 (process %2): %3</source>
        <extracomment>of a running program; %3 is a variable</extracomment>
        <translation>%1 的环境变量（进程 %2）：%3</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1 of %2.</source>
        <extracomment>%2 is a day</extracomment>
        <translation>自 %2 的提交 %1 起存在于 git 历史中。</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1.</source>
        <translation>自提交 %1 起存在于 git 历史中。</translation>
    </message>
    <message>
        <source>In git&apos;s history, where no branch leads to any more.</source>
        <translation>存在于 git 历史中，但已没有分支指向那里。</translation>
    </message>
    <message>
        <source>whoever may read the repository&apos;s remote gets it.</source>
        <translation>可以读取该仓库远程的人都能得到它。</translation>
    </message>
    <message>
        <source>whoever gets the repository gets it.</source>
        <translation>得到该仓库的人都能得到它。</translation>
    </message>
    <message>
        <source>Moved the key %1 from %2 to the keychain as %3.</source>
        <translation>将密钥 %1 从 %2 移到钥匙串，名称为 %3。</translation>
    </message>
    <message>
        <source>Removed the key %1 from %2.</source>
        <translation>从 %2 中移除密钥 %1。</translation>
    </message>
    <message>
        <source>Blotted out the key %1 in %2.</source>
        <translation>将 %2 中的密钥 %1 脱敏。</translation>
    </message>
    <message>
        <source>Made %1 readable by its owner alone.</source>
        <extracomment>a file</extracomment>
        <translation>将 %1 设为仅所有者可读。</translation>
    </message>
    <message>
        <source>Told git to ignore %1.</source>
        <extracomment>a file</extracomment>
        <translation>让 git 忽略 %1。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was done, a sentence</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <extracomment>of a file: 0644 → 0600</extracomment>
        <translation>权限 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written %n minutes ago and may still be in use.</source>
        <extracomment>a file</extracomment>
        <translation>
            <numerusform>%1 在 %n 分钟前被写入，可能仍在使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>请一小时后重试。</translation>
    </message>
    <message>
        <source>A program has %1 open.</source>
        <extracomment>a file</extracomment>
        <translation>有程序打开了 %1。</translation>
    </message>
    <message>
        <source>End it first.</source>
        <extracomment>a program</extracomment>
        <translation>请先结束该程序。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is its owner&apos;s alone already.</source>
        <extracomment>a file</extracomment>
        <translation>%1 已经仅所有者可读。</translation>
    </message>
    <message>
        <source>%1 is in no git work tree.</source>
        <extracomment>a file</extracomment>
        <translation>%1 不在任何 git 工作树中。</translation>
    </message>
    <message>
        <source>If git tracks the file already, take it out with `git rm --cached` and revoke the key.</source>
        <translation>如果 git 已在跟踪该文件，请用 `git rm --cached` 将其移出，并吊销密钥。</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1.</source>
        <translation>无法更改 %1 的权限。</translation>
    </message>
    <message>
        <source>The keychain has another key named %1.</source>
        <translation>钥匙串中已有另一个名为 %1 的密钥。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>请给此密钥换一个名称。</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <extracomment>a file</extracomment>
        <translation>%1 此后被更改过。</translation>
    </message>
    <message>
        <source>It was not touched; the key is in the keychain as %1.</source>
        <extracomment>a file was not touched</extracomment>
        <translation>该文件未被改动；密钥在钥匙串中，名称为 %1。</translation>
    </message>
    <message>
        <source>There is no change %1 to undo.</source>
        <translation>没有可撤销的更改 %1。</translation>
    </message>
    <message>
        <source>The record of a remedy cannot be read.</source>
        <translation>无法读取处置的记录。</translation>
    </message>
    <message>
        <source>The key is no longer in %1.</source>
        <extracomment>a file</extracomment>
        <translation>密钥已不在 %1 中。</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>请重新扫描。</translation>
    </message>
    <message>
        <source>%1 has the key in a line that is no plain NAME=value.</source>
        <extracomment>a file</extracomment>
        <translation>%1 中的密钥所在的行不是简单的 NAME=value。</translation>
    </message>
    <message>
        <source>Change that line by hand.</source>
        <translation>请手动更改该行。</translation>
    </message>
    <message>
        <source>%1 has the key in a comment only.</source>
        <extracomment>a file</extracomment>
        <translation>%1 中的密钥只出现在注释里。</translation>
    </message>
    <message>
        <source>Remove it there.</source>
        <translation>请在那里移除。</translation>
    </message>
    <message>
        <source>Start what needs it with `spotmeter secret run -- command`.</source>
        <translation>请用 `spotmeter secret run -- command` 启动需要它的程序。</translation>
    </message>
    <message>
        <source>%1 cannot be parsed.</source>
        <extracomment>a file</extracomment>
        <translation>无法解析 %1。</translation>
    </message>
    <message>
        <source>Mend it, or change it by hand.</source>
        <translation>请修复它，或手动更改。</translation>
    </message>
    <message>
        <source>%1 is read by a program that looks no values up.</source>
        <extracomment>a file</extracomment>
        <translation>读取 %1 的程序不会从别处取值。</translation>
    </message>
    <message>
        <source>Remove the key, or let the program log in.</source>
        <translation>请移除密钥，或让该程序登录。</translation>
    </message>
    <message>
        <source>%1 has the key outside its values.</source>
        <extracomment>a file</extracomment>
        <translation>%1 中的密钥不在其值里。</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>请手动更改。</translation>
    </message>
    <message>
        <source>%1 has the key where no name tells what to call it.</source>
        <extracomment>a file</extracomment>
        <translation>%1 中密钥所在之处没有可用作名称的内容。</translation>
    </message>
    <message>
        <source>Give it one with --name.</source>
        <extracomment>a name</extracomment>
        <translation>请用 --name 指定名称。</translation>
    </message>
    <message>
        <source>Start the program with `spotmeter secret run -- command`, so that it has %1.</source>
        <extracomment>a variable</extracomment>
        <translation>请用 `spotmeter secret run -- command` 启动该程序，使其获得 %1。</translation>
    </message>
    <message>
        <source>Revoke the key: whoever read the file before has it.</source>
        <translation>请吊销密钥：之前读过该文件的人都持有它。</translation>
    </message>
    <message>
        <source>%1 is of a kind that Spotmeter does not change.</source>
        <extracomment>a file</extracomment>
        <translation>Spotmeter 不更改 %1 这类文件。</translation>
    </message>
    <message>
        <source>Change it by hand, then revoke the key.</source>
        <translation>请手动更改，然后吊销密钥。</translation>
    </message>
    <message>
        <source>Say why it is to be ignored: whoever looks again will want to know.</source>
        <translation>请说明忽略的原因：以后查看的人会想知道。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>a file of ignored keys</extracomment>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>it is not a JSON file of version 1</source>
        <translation>它不是版本 1 的 JSON 文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2027-01-31</source>
        <translation>“%1”不是日期；请写成 2027-01-31 的形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>请写成 2027-01-31 的形式。</translation>
    </message>
    <message>
        <source>Ignored from now on: %1.</source>
        <translation>从现在起忽略：%1。</translation>
    </message>
    <message>
        <source>The home folder was not scanned yet.</source>
        <translation>主文件夹尚未扫描。</translation>
    </message>
    <message>
        <source>Start with `spotmeter scan`.</source>
        <translation>请从 `spotmeter scan` 开始。</translation>
    </message>
    <message>
        <source>There is no file or folder %1 to scan.</source>
        <translation>没有可扫描的文件或文件夹 %1。</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>扫描在完成之前被停止。</translation>
    </message>
    <message>
        <source>The scan broke off.</source>
        <translation>扫描中断。</translation>
    </message>
    <message>
        <source>Nothing was changed; try a smaller folder.</source>
        <translation>未作任何更改；请尝试较小的文件夹。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>还没有默认密钥环。</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password settings.</source>
        <translation>请在系统的密码设置中创建一个。</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>If it asks for a password, answer it and try again.</source>
        <translation>如果它要求输入密码，请输入后重试。</translation>
    </message>
    <message>
        <source>The keyring has no entry &quot;%1&quot;.</source>
        <translation>密钥环中没有条目“%1”。</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>密钥环拒绝：%1</translation>
    </message>
    <message>
        <source>There is no keyring here: %1</source>
        <translation>这里没有密钥环：%1</translation>
    </message>
    <message>
        <source>What came was not HTTP.</source>
        <translation>收到的内容不是 HTTP。</translation>
    </message>
    <message>
        <source>Some other program speaks to this port.</source>
        <translation>有其他程序在与此端口通信。</translation>
    </message>
    <message>
        <source>Point only agents at it.</source>
        <extracomment>a port</extracomment>
        <translation>请只让智能体使用它。</translation>
    </message>
    <message>
        <source>Another user of this machine tried to use your gateway.</source>
        <translation>本机的另一个用户试图使用您的网关。</translation>
    </message>
    <message>
        <source>Nothing to do here: they need a Spotmeter of their own.</source>
        <translation>这里无需操作：该用户需要自己的 Spotmeter。</translation>
    </message>
    <message>
        <source>A program asked for a tunnel, as from a proxy.</source>
        <translation>有程序像对代理那样请求建立隧道。</translation>
    </message>
    <message>
        <source>Spotmeter is no proxy.</source>
        <translation>Spotmeter 不是代理。</translation>
    </message>
    <message>
        <source>Take its address out of HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>请从 HTTP_PROXY 和 HTTPS_PROXY 中移除其地址。</translation>
    </message>
    <message>
        <source>A request named another host than this machine.</source>
        <translation>有请求指定了本机以外的主机。</translation>
    </message>
    <message>
        <source>Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another name.</source>
        <translation>请将 Spotmeter 监听的地址提供给智能体，使用 127.0.0.1 而不是其他名称。</translation>
    </message>
    <message>
        <source>A web page tried to call the gateway through your browser.</source>
        <translation>有网页试图通过您的浏览器调用网关。</translation>
    </message>
    <message>
        <source>Nothing to do here: nothing was sent.</source>
        <translation>这里无需操作：没有发送任何内容。</translation>
    </message>
    <message>
        <source>Close the page if you do not trust it.</source>
        <translation>如果您不信任该网页，请将其关闭。</translation>
    </message>
    <message>
        <source>A request named no agent in its address.</source>
        <translation>有请求的地址中没有指明智能体。</translation>
    </message>
    <message>
        <source>Route the agent on the Agents page instead of setting its address by hand.</source>
        <translation>请在“智能体”页面接入该智能体，而不要手动设置其地址。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>%2 上的端口 %1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Cannot listen on port %1 of %2: %3.</source>
        <translation>无法在 %2 的端口 %1 上监听：%3。</translation>
    </message>
    <message>
        <source>It belongs to another user (uid %1).</source>
        <extracomment>a port</extracomment>
        <translation>它属于另一个用户（uid %1）。</translation>
    </message>
    <message>
        <source>It is held by %1 (process %2).</source>
        <extracomment>a port, by a program</extracomment>
        <translation>它被 %1 占用（进程 %2）。</translation>
    </message>
    <message>
        <source>End it, or choose another port in Settings.</source>
        <extracomment>a program that holds the port</extracomment>
        <translation>请结束该程序，或在设置中选择其他端口。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>无法使用策略 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is forwarded until your administrator corrects it.</source>
        <translation>在管理员更正之前不会转发任何内容。</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <extracomment>the policy</extracomment>
        <translation>无法读取 (%1)。</translation>
    </message>
    <message>
        <source>it must belong to root, and nobody else may write it.</source>
        <extracomment>the policy</extracomment>
        <translation>它必须属于 root，且其他任何人都不能写入。</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1 at byte %2).</source>
        <extracomment>the policy</extracomment>
        <translation>它不是 JSON 对象（第 %2 字节处 %1）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an object &quot;settings&quot; nor a list &quot;allowed_agents&quot;.</source>
        <extracomment>in the policy</extracomment>
        <translation>“%1”既不是对象“settings”，也不是列表“allowed_agents”。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is set by your administrator, in %2.</source>
        <translation>设置“%1”已由管理员在 %2 中指定。</translation>
    </message>
    <message>
        <source>Routing &quot;%1&quot; is not allowed by your administrator, in %2.</source>
        <translation>管理员在 %2 中不允许接入“%1”。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be %2.</source>
        <extracomment>%2: what it may be</extracomment>
        <translation>设置“%1”应为：%2。</translation>
    </message>
    <message>
        <source>There is no setting called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>what a setting may be</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>what a setting may be</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of gateway URLs</source>
        <extracomment>what a setting may be</extracomment>
        <translation>网关 URL 的列表</translation>
    </message>
    <message>
        <source>a list of budgets</source>
        <extracomment>what a setting may be</extracomment>
        <translation>预算的列表</translation>
    </message>
    <message>
        <source>an object with a price for each model</source>
        <extracomment>what a setting may be</extracomment>
        <translation>包含每个模型价格的对象</translation>
    </message>
    <message>
        <source>a list of some of: %1</source>
        <extracomment>what a setting may be</extracomment>
        <translation>由以下部分项组成的列表：%1</translation>
    </message>
    <message>
        <source>the name of a header, such as Authorization or x-api-key, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>请求头的名称，例如 Authorization 或 x-api-key，留空表示不使用</translation>
    </message>
    <message>
        <source>the name of a header, such as X-Coding-Agent, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>请求头的名称，例如 X-Coding-Agent，留空表示不使用</translation>
    </message>
    <message>
        <source>the full path of a PEM file, or empty for the system&apos;s certificates</source>
        <extracomment>what a setting may be</extracomment>
        <translation>PEM 文件的完整路径，留空表示使用系统证书</translation>
    </message>
    <message>
        <source>the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>OpenTelemetry 收集器的地址，例如 http://collector:4318，留空表示不使用</translation>
    </message>
    <message>
        <source>a port number from 1 to 65535, or 0 for any free one</source>
        <extracomment>what a setting may be</extracomment>
        <translation>1 到 65535 的端口号，或 0 表示任意空闲端口</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300</source>
        <extracomment>what a setting may be</extracomment>
        <translation>1 到 300 的秒数</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400</source>
        <extracomment>what a setting may be</extracomment>
        <translation>1 到 86400 的秒数</translation>
    </message>
    <message>
        <source>a number of days up to 36500, or 0 to keep all</source>
        <extracomment>what a setting may be</extracomment>
        <translation>不超过 36500 的天数，或 0 表示全部保留</translation>
    </message>
    <message>
        <source>%1 is not a JSON object (%2 at byte %3).</source>
        <extracomment>the file of settings</extracomment>
        <translation>%1 不是 JSON 对象（第 %3 字节处 %2）。</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start with the defaults.</source>
        <translation>请更正，或将其移到别处以便从默认值开始。</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1.</source>
        <translation>无法创建 %1 的文件夹。</translation>
    </message>
    <message>
        <source>The price of &quot;%1&quot;: %2</source>
        <extracomment>a model, and a sentence</extracomment>
        <translation>“%1”的价格：%2</translation>
    </message>
    <message>
        <source>A price must be a number of dollars from 0 to 1,000,000 per million tokens.</source>
        <translation>价格必须是每百万令牌 0 到 1,000,000 美元的数值。</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <extracomment>the history</extracomment>
        <translation>无法写入 %1 (%2)。</translation>
    </message>
    <message>
        <source>Is the disk full, or a limit reached?</source>
        <translation>是磁盘已满，还是达到了上限？</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>此前的记录已保留。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a history of Spotmeter (%2).</source>
        <translation>%1 已损坏，或不是 Spotmeter 的历史记录 (%2)。</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a new one.</source>
        <translation>文件保持原样；将其移到别处即可重新开始。</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <extracomment>the history</extracomment>
        <translation>另一个程序占用了 %1。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <extracomment>a program</extracomment>
        <translation>请将其关闭。</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <extracomment>the history</extracomment>
        <translation>没有空间容纳 %1。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written (%2).</source>
        <extracomment>the history</extracomment>
        <translation>无法打开或写入 %1 (%2)。</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder.</source>
        <translation>请检查谁可以写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>%1: the database says &quot;%2&quot;.</source>
        <translation>%1：数据库提示“%2”。</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 does not exist.</source>
        <translation>尚无任何记录：%1 不存在。</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 is empty.</source>
        <translation>尚无任何记录：%1 为空。</translation>
    </message>
    <message>
        <source>%1 was written by an older Spotmeter.</source>
        <extracomment>the history</extracomment>
        <translation>%1 由较旧的 Spotmeter 写入。</translation>
    </message>
    <message>
        <source>Start the service once; it brings the file up to date.</source>
        <translation>启动一次服务即可将该文件更新。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a history.</source>
        <translation>文件保持原样；将其移到别处即可开始历史记录。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Spotmeter (schema %2, this one knows %3).</source>
        <extracomment>the history</extracomment>
        <translation>%1 由较新的 Spotmeter 写入（架构 %2，此版本支持 %3）。</translation>
    </message>
    <message>
        <source>It was left as it is; install the newer version again.</source>
        <translation>文件保持原样；请重新安装较新的版本。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>请检查谁可以在那里写入。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <extracomment>the history</extracomment>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 lies on a file system that cannot be read and written at the same time (no write-ahead log).</source>
        <extracomment>the history</extracomment>
        <translation>%1 所在的文件系统无法同时读写（不支持预写日志）。</translation>
    </message>
    <message>
        <source>Keep it on a local disk.</source>
        <extracomment>the history</extracomment>
        <translation>请将其保存在本地磁盘上。</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so what the agents&apos; logs tell is not recorded.</source>
        <extracomment>the history</extracomment>
        <translation>无法打开 %1，因此不会记录智能体日志中的内容。</translation>
    </message>
    <message>
        <source>It is read again later.</source>
        <translation>稍后会再次读取。</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer at %1.</source>
        <translation>Spotmeter 服务在 %1 没有响应。</translation>
    </message>
    <message>
        <source>Start it with `spotmeterd`.</source>
        <translation>请用 `spotmeterd` 启动它。</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>服务返回了状态 %1。</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>无法读取服务的响应。</translation>
    </message>
    <message>
        <source>The Spotmeter service hung up before it answered.</source>
        <translation>Spotmeter 服务在响应之前断开了连接。</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start.</source>
        <translation>Spotmeter 服务未能启动。</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start within %1 seconds.</source>
        <translation>Spotmeter 服务未能在 %1 秒内启动。</translation>
    </message>
    <message>
        <source>spotmeterd is neither beside this program nor on PATH.</source>
        <translation>spotmeterd 既不在此程序旁边，也不在 PATH 中。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>a program</extracomment>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Install Spotmeter again.</source>
        <translation>请重新安装 Spotmeter。</translation>
    </message>
    <message>
        <source>This user may not talk to Tailscale&apos;s daemon.</source>
        <translation>此用户无权与 Tailscale 的守护进程通信。</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine for access to tailscaled&apos;s socket.</source>
        <translation>请本机管理员授予访问 tailscaled 套接字的权限。</translation>
    </message>
    <message>
        <source>Tailscale is starting.</source>
        <translation>Tailscale 正在启动。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>This machine waits for approval by an admin of the tailnet.</source>
        <translation>本机正在等待 tailnet 管理员批准。</translation>
    </message>
    <message>
        <source>Ask an admin to approve it in the admin console, under Machines.</source>
        <translation>请管理员在管理控制台的 Machines 中批准。</translation>
    </message>
    <message>
        <source>The state of Tailscale is not known.</source>
        <translation>Tailscale 的状态未知。</translation>
    </message>
    <message>
        <source>Check it with: tailscale status</source>
        <translation>检查命令：tailscale status</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s Tailscale key expires in %n hours.</source>
        <translation>
            <numerusform>本机的 Tailscale 密钥将在 %n 小时后过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it with: spotmeter login</source>
        <translation>续期命令：spotmeter login</translation>
    </message>
    <message>
        <source>This machine is tagged, so the gateway counts what everybody does here as %1, not as you.</source>
        <translation>本机带有标签，因此网关将这里所有人的用量都计为 %1，而不是您。</translation>
    </message>
    <message>
        <source>The exit node that this machine uses is offline, so nothing outside of the tailnet is reachable.</source>
        <translation>本机使用的出口节点已离线，因此无法访问 tailnet 以外的任何地址。</translation>
    </message>
    <message>
        <source>Choose another with: tailscale set --exit-node=</source>
        <translation>选择其他出口节点的命令：tailscale set --exit-node=</translation>
    </message>
    <message>
        <source>tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet by address.</source>
        <translation>tailscaled 以用户空间模式运行：普通程序无法按地址访问 tailnet。</translation>
    </message>
    <message>
        <source>tailscaled does not run.</source>
        <translation>tailscaled 未运行。</translation>
    </message>
    <message>
        <source>This user may not talk to tailscaled.</source>
        <translation>此用户无权与 tailscaled 通信。</translation>
    </message>
    <message>
        <source>tailscaled does not answer.</source>
        <translation>tailscaled 没有响应。</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <extracomment>tailscaled</extracomment>
        <translation>它在响应完成之前关闭了连接。</translation>
    </message>
    <message>
        <source>Its answer cannot be read: %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>无法读取其响应：%1。</translation>
    </message>
    <message>
        <source>The path of tailscaled&apos;s socket, %1, has %2 bytes, but the system allows %3.</source>
        <translation>tailscaled 套接字的路径 %1 有 %2 字节，而系统允许 %3 字节。</translation>
    </message>
    <message>
        <source>Set a shorter path, for instance a link in your home folder.</source>
        <translation>请设置较短的路径，例如主文件夹中的链接。</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1.</source>
        <translation>tailscaled 返回了状态 %1。</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1: %2</source>
        <translation>tailscaled 返回了状态 %1：%2</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status is not a JSON object (%1).</source>
        <translation>tailscaled 的状态不是 JSON 对象 (%1)。</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status does not say in which state it is (BackendState).</source>
        <translation>tailscaled 的状态中没有说明其所处状态 (BackendState)。</translation>
    </message>
    <message>
        <source>tailscaled&apos;s answer to whois names no machine.</source>
        <translation>tailscaled 对 whois 的响应中没有机器。</translation>
    </message>
    <message>
        <source>tailscaled lets only root and its operator log in.</source>
        <translation>tailscaled 只允许 root 及其操作者登录。</translation>
    </message>
    <message>
        <source>Either run: sudo tailscale up --force-reauth, or become the operator with: sudo tailscale set --operator=$USER</source>
        <translation>请运行 sudo tailscale up --force-reauth，或用以下命令成为操作者：sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>tailscaled gave no page to log in at.</source>
        <translation>tailscaled 没有提供登录页面。</translation>
    </message>
    <message>
        <source>Check it with: tailscale up</source>
        <translation>检查命令：tailscale up</translation>
    </message>
    <message>
        <source>A .aider.conf.yml in a project is stronger than these settings.</source>
        <extracomment>about Aider</extracomment>
        <translation>项目中的 .aider.conf.yml 优先于这些设置。</translation>
    </message>
    <message>
        <source>No login is needed: the gateway brings the key.</source>
        <translation>无需登录：密钥由网关提供。</translation>
    </message>
    <message>
        <source>Your own Claude login stays in use and goes along to the gateway, for gateways that want each caller&apos;s subscription.</source>
        <translation>继续使用您自己的 Claude 登录，并随请求发往网关；适用于要求每个调用者使用自己订阅的网关。</translation>
    </message>
    <message>
        <source>A gateway takes the place of the claude.ai account in the app.</source>
        <translation>在该应用中，网关将取代 claude.ai 账户。</translation>
    </message>
    <message>
        <source>In Claude Desktop, choose Help, Troubleshooting, Enable Developer Mode.</source>
        <translation>在 Claude Desktop 中选择 Help、Troubleshooting、Enable Developer Mode。</translation>
    </message>
    <message>
        <source>Choose Developer, Configure Third-Party Inference, Gateway, and enter the BASE_URL and API_KEY of the values file.</source>
        <translation>选择 Developer、Configure Third-Party Inference、Gateway，并输入取值文件中的 BASE_URL 和 API_KEY。</translation>
    </message>
    <message>
        <source>No login is needed, but sessions begun before or after are listed apart from those begun while routed.</source>
        <translation>无需登录，但接入之前或之后开始的会话会与接入期间开始的会话分开列出。</translation>
    </message>
    <message>
        <source>All sessions stay together, but you stay logged in to Codex, and your own login goes along to the gateway.</source>
        <translation>所有会话保持在一起，但您仍登录 Codex，您自己的登录会随请求发往网关。</translation>
    </message>
    <message>
        <source>&quot;Spotmeter&quot; is the first of its models.</source>
        <translation>“Spotmeter”是它的第一个模型。</translation>
    </message>
    <message>
        <source>Models that you choose besides it go to their own providers.</source>
        <translation>除此之外选择的模型会发往各自的提供商。</translation>
    </message>
    <message>
        <source>Copilot CLI has no settings file for this, so its variables are set for your next login.</source>
        <translation>Copilot CLI 没有用于此项的设置文件，因此其变量会在您下次登录时生效。</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>请注销后重新登录。</translation>
    </message>
    <message>
        <source>A crush.json in a project, and a crushrc script, are stronger than these settings.</source>
        <translation>项目中的 crush.json 和 crushrc 脚本优先于这些设置。</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, which cannot reach this machine.</source>
        <translation>Cursor 从自己的服务器发送请求，而这些服务器无法访问本机。</translation>
    </message>
    <message>
        <source>droid tells its maker about the use of such models, and its window asks for a Factory login; &quot;droid exec&quot; does not.</source>
        <translation>droid 会将此类模型的使用情况告知其厂商，其窗口会要求登录 Factory；“droid exec”则不会。</translation>
    </message>
    <message>
        <source>Gemini CLI reads these settings only in folders that you trust, and only where the project has no .env of its own.</source>
        <translation>Gemini CLI 仅在您信任的文件夹中，且项目没有自己的 .env 时才读取这些设置。</translation>
    </message>
    <message>
        <source>Run &quot;goose configure&quot; and choose the model of the provider Spotmeter.</source>
        <translation>运行“goose configure”，并选择提供商 Spotmeter 的模型。</translation>
    </message>
    <message>
        <source>In the IDE, open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>在 IDE 中打开 Settings、Tools、AI Assistant、Providers &amp; API keys。</translation>
    </message>
    <message>
        <source>Add an OpenAI-compatible provider with the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>使用取值文件中的 BASE_URL、API_KEY 和 MODEL 添加一个兼容 OpenAI 的提供商。</translation>
    </message>
    <message>
        <source>Its models of Anthropic and OpenAI are routed; those of other providers stay direct.</source>
        <translation>它的 Anthropic 和 OpenAI 模型已接入；其他提供商的模型仍为直连。</translation>
    </message>
    <message>
        <source>In the settings of the extension, choose OpenAI Compatible as the API provider.</source>
        <translation>在扩展的设置中，选择 OpenAI Compatible 作为 API 提供商。</translation>
    </message>
    <message>
        <source>Enter the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>输入取值文件中的 BASE_URL、API_KEY 和 MODEL。</translation>
    </message>
    <message>
        <source>This covers chat, not completions.</source>
        <translation>这适用于聊天，不适用于补全。</translation>
    </message>
    <message>
        <source>It needs VS Code 1.122; with Copilot Business or Enterprise, an administrator must allow it.</source>
        <translation>需要 VS Code 1.122；使用 Copilot Business 或 Enterprise 时须由管理员允许。</translation>
    </message>
    <message>
        <source>Choose the Spotmeter model in the model picker of the chat.</source>
        <translation>在聊天的模型选择器中选择 Spotmeter 的模型。</translation>
    </message>
    <message>
        <source>Windsurf has no setting for another address.</source>
        <translation>Windsurf 没有更改地址的设置。</translation>
    </message>
    <message>
        <source>In Xcode, open Settings, Intelligence, and add an internet-hosted provider with the BASE_URL and API_KEY of the values file.</source>
        <translation>在 Xcode 中打开 Settings、Intelligence，并使用取值文件中的 BASE_URL 和 API_KEY 添加一个互联网托管的提供商。</translation>
    </message>
    <message>
        <source>In Zed, open the agent settings and paste the API_KEY of the values file as the key of Anthropic and of OpenAI.</source>
        <translation>在 Zed 中打开智能体设置，将取值文件中的 API_KEY 粘贴为 Anthropic 和 OpenAI 的密钥。</translation>
    </message>
    <message>
        <source>Zed keeps it in its keychain.</source>
        <translation>Zed 会将其保存在自己的钥匙串中。</translation>
    </message>
    <message>
        <source>Runs Claude models and spends the organisation&apos;s money.</source>
        <translation>运行 Claude 模型，花费组织的资金。</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, workspaces and keys.</source>
        <translation>管理组织：其成员、工作区和密钥。</translation>
    </message>
    <message>
        <source>Acts as the person in Claude Code until it expires.</source>
        <translation>在过期之前，在 Claude Code 中以本人身份操作。</translation>
    </message>
    <message>
        <source>Makes new Claude Code logins of the person.</source>
        <translation>创建本人的新 Claude Code 登录。</translation>
    </message>
    <message>
        <source>Acts as the person on claude.ai until they log out.</source>
        <translation>在本人注销之前，在 claude.ai 上以本人身份操作。</translation>
    </message>
    <message>
        <source>Runs OpenAI models and spends the project&apos;s money.</source>
        <translation>运行 OpenAI 模型，花费项目的资金。</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, projects and keys.</source>
        <translation>管理组织：其成员、项目和密钥。</translation>
    </message>
    <message>
        <source>Runs OpenAI models in every project of the person.</source>
        <translation>在本人的每个项目中运行 OpenAI 模型。</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the account&apos;s credits.</source>
        <translation>运行多家提供商的模型，花费账户的额度。</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the project, prompts among them.</source>
        <translation>读写项目的跟踪记录，包括提示词。</translation>
    </message>
    <message>
        <source>Runs models and spends the account&apos;s money.</source>
        <translation>运行模型，花费账户的资金。</translation>
    </message>
    <message>
        <source>Calls the Google services it is allowed for, Gemini among them.</source>
        <translation>调用其获准的 Google 服务，包括 Gemini。</translation>
    </message>
    <message>
        <source>Runs Gemini models and spends the project&apos;s money.</source>
        <translation>运行 Gemini 模型，花费项目的资金。</translation>
    </message>
    <message>
        <source>Lets a program pose as the OAuth client.</source>
        <translation>让程序冒充该 OAuth 客户端。</translation>
    </message>
    <message>
        <source>Public by design in installed programs.</source>
        <translation>在已安装的程序中按设计是公开的。</translation>
    </message>
    <message>
        <source>Acts as the person or service in Google Cloud for an hour.</source>
        <translation>在 Google Cloud 中以本人或服务的身份操作一小时。</translation>
    </message>
    <message>
        <source>Makes new Google logins of the person.</source>
        <translation>创建本人的新 Google 登录。</translation>
    </message>
    <message>
        <source>Acts as the service account in Google Cloud.</source>
        <translation>在 Google Cloud 中以服务账户的身份操作。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>它永不过期。</translation>
    </message>
    <message>
        <source>Runs the models of the Azure resource and spends its money.</source>
        <translation>运行该 Azure 资源的模型，花费其资金。</translation>
    </message>
    <message>
        <source>Names an AWS account.</source>
        <translation>标识一个 AWS 账户。</translation>
    </message>
    <message>
        <source>Together with its secret it acts as that account.</source>
        <translation>与其机密一起可作为该账户操作。</translation>
    </message>
    <message>
        <source>Acts as the AWS account or role it belongs to.</source>
        <translation>以其所属的 AWS 账户或角色的身份操作。</translation>
    </message>
    <message>
        <source>Runs Bedrock models and spends the account&apos;s money.</source>
        <translation>运行 Bedrock 模型，花费账户的资金。</translation>
    </message>
    <message>
        <source>Runs Bedrock models for up to twelve hours.</source>
        <translation>运行 Bedrock 模型，最长十二小时。</translation>
    </message>
    <message>
        <source>Reads and perhaps writes the models and data sets of the account.</source>
        <translation>读取（可能还能写入）账户的模型和数据集。</translation>
    </message>
    <message>
        <source>Makes speech and spends the account&apos;s money.</source>
        <translation>生成语音，花费账户的资金。</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the workspace, prompts among them.</source>
        <translation>读写工作区的跟踪记录，包括提示词。</translation>
    </message>
    <message>
        <source>Reads and writes the project&apos;s indexes.</source>
        <translation>读写项目的索引。</translation>
    </message>
    <message>
        <source>Acts as its owner in the Databricks workspace.</source>
        <translation>在 Databricks 工作区中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the team&apos;s money.</source>
        <translation>运行多家提供商的模型，花费团队的资金。</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel: deployments and their secrets.</source>
        <translation>在 Vercel 上以其所有者身份操作：部署及其机密。</translation>
    </message>
    <message>
        <source>Acts as the person or team in Cursor.</source>
        <translation>在 Cursor 中以本人或团队的身份操作。</translation>
    </message>
    <message>
        <source>Searches the web and spends the account&apos;s money.</source>
        <translation>搜索网络，花费账户的资金。</translation>
    </message>
    <message>
        <source>Fetches web pages and spends the account&apos;s money.</source>
        <translation>抓取网页，花费账户的资金。</translation>
    </message>
    <message>
        <source>Reads and writes the runs and artifacts of the account.</source>
        <translation>读写账户的运行记录和工件。</translation>
    </message>
    <message>
        <source>Starts machines and spends the account&apos;s money.</source>
        <translation>启动机器，花费账户的资金。</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the organisation.</source>
        <translation>以组织的身份启动 Devin 会话。</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the person.</source>
        <translation>以本人的身份启动 Devin 会话。</translation>
    </message>
    <message>
        <source>Runs the models behind the LiteLLM proxy.</source>
        <translation>运行 LiteLLM 代理背后的模型。</translation>
    </message>
    <message>
        <source>The master key manages it.</source>
        <translation>主密钥可管理该代理。</translation>
    </message>
    <message>
        <source>Runs Copilot as the person.</source>
        <translation>以本人身份运行 Copilot。</translation>
    </message>
    <message>
        <source>Runs Amp as the person.</source>
        <translation>以本人身份运行 Amp。</translation>
    </message>
    <message>
        <source>Runs Droid as the person.</source>
        <translation>以本人身份运行 Droid。</translation>
    </message>
    <message>
        <source>Runs Warp agents as the person.</source>
        <translation>以本人身份运行 Warp 智能体。</translation>
    </message>
    <message>
        <source>Runs the models of the address it is used with.</source>
        <translation>运行其所用地址的模型。</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel.</source>
        <translation>在 Vercel 上以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Adds machines to the tailnet.</source>
        <translation>将机器加入 tailnet。</translation>
    </message>
    <message>
        <source>Manages the tailnet as its owner would.</source>
        <translation>像所有者一样管理 tailnet。</translation>
    </message>
    <message>
        <source>Makes API tokens and auth keys for the tailnet.</source>
        <translation>为 tailnet 创建 API 令牌和认证密钥。</translation>
    </message>
    <message>
        <source>Changes people and groups of the tailnet.</source>
        <translation>更改 tailnet 的人员和组。</translation>
    </message>
    <message>
        <source>Signs webhooks of the tailnet.</source>
        <translation>为 tailnet 的 webhook 签名。</translation>
    </message>
    <message>
        <source>Is a key of the tailnet of a newer kind.</source>
        <translation>是一种较新类型的 tailnet 密钥。</translation>
    </message>
    <message>
        <source>Is the private key of a node, or of its tailnet lock.</source>
        <translation>是节点或其 Tailnet Lock 的私钥。</translation>
    </message>
    <message>
        <source>Manages or joins the Headscale server&apos;s tailnet.</source>
        <translation>管理或加入 Headscale 服务器的 tailnet。</translation>
    </message>
    <message>
        <source>Acts as its owner on GitHub within its scopes.</source>
        <translation>在其权限范围内，在 GitHub 上以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Acts as a GitHub App in one installation, for an hour.</source>
        <translation>在一个安装中以 GitHub App 的身份操作一小时。</translation>
    </message>
    <message>
        <source>Acts as its owner in the chosen repositories.</source>
        <translation>在选定的仓库中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Publishes packages as its owner.</source>
        <translation>以其所有者身份发布软件包。</translation>
    </message>
    <message>
        <source>Acts as its owner on GitLab within its scopes.</source>
        <translation>在其权限范围内，在 GitLab 上以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Registers runners, which see the secrets of jobs.</source>
        <translation>注册 runner，而 runner 能看到作业的机密。</translation>
    </message>
    <message>
        <source>Reads and writes messages as the app or the person.</source>
        <translation>以应用或本人的身份读写消息。</translation>
    </message>
    <message>
        <source>Acts as the person in Slack, together with their xoxc token.</source>
        <translation>与其 xoxc 令牌一起，在 Slack 中以本人身份操作。</translation>
    </message>
    <message>
        <source>Opens connections as the Slack app.</source>
        <translation>以 Slack 应用的身份建立连接。</translation>
    </message>
    <message>
        <source>Posts messages into one Slack channel.</source>
        <translation>在一个 Slack 频道中发布消息。</translation>
    </message>
    <message>
        <source>Moves money: charges, refunds and payouts of the account.</source>
        <translation>调动资金：账户的收款、退款和付款。</translation>
    </message>
    <message>
        <source>Works on Stripe&apos;s test data only.</source>
        <translation>仅作用于 Stripe 的测试数据。</translation>
    </message>
    <message>
        <source>Forges events that seem to come from Stripe.</source>
        <translation>伪造看似来自 Stripe 的事件。</translation>
    </message>
    <message>
        <source>Publishes packages on the test index.</source>
        <translation>在测试索引上发布软件包。</translation>
    </message>
    <message>
        <source>Sends mail as the account.</source>
        <translation>以账户的身份发送邮件。</translation>
    </message>
    <message>
        <source>Sends messages and spends the money of the account.</source>
        <translation>发送消息，花费账户的资金。</translation>
    </message>
    <message>
        <source>Acts as the Twilio account.</source>
        <translation>以 Twilio 账户的身份操作。</translation>
    </message>
    <message>
        <source>Manages the account&apos;s machines and data.</source>
        <translation>管理账户的机器和数据。</translation>
    </message>
    <message>
        <source>Manages the account&apos;s projects.</source>
        <translation>管理账户的项目。</translation>
    </message>
    <message>
        <source>Reads and writes all data of the project, past its row rules.</source>
        <translation>绕过行规则读写项目的全部数据。</translation>
    </message>
    <message>
        <source>Changes DNS, sites and accounts within its scopes.</source>
        <translation>在其权限范围内更改 DNS、网站和账户。</translation>
    </message>
    <message>
        <source>Issues certificates for the sites of the account.</source>
        <translation>为账户的网站签发证书。</translation>
    </message>
    <message>
        <source>Acts as the Cloudflare account.</source>
        <translation>以 Cloudflare 账户的身份操作。</translation>
    </message>
    <message>
        <source>Reads the secrets that its policy allows.</source>
        <translation>读取其策略允许的机密。</translation>
    </message>
    <message>
        <source>Runs Terraform and reads its state as its owner.</source>
        <translation>以其所有者身份运行 Terraform 并读取其状态。</translation>
    </message>
    <message>
        <source>Acts as the Grafana service account.</source>
        <translation>以 Grafana 服务账户的身份操作。</translation>
    </message>
    <message>
        <source>Acts within its policy in Grafana Cloud.</source>
        <translation>在其策略范围内，在 Grafana Cloud 中操作。</translation>
    </message>
    <message>
        <source>Acts as its owner in Linear.</source>
        <translation>在 Linear 中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Reads and writes the pages shared with it.</source>
        <translation>读写与其共享的页面。</translation>
    </message>
    <message>
        <source>Reads the files of its owner.</source>
        <translation>读取其所有者的文件。</translation>
    </message>
    <message>
        <source>Changes projects and releases of the organisation.</source>
        <translation>更改组织的项目和发布版本。</translation>
    </message>
    <message>
        <source>Acts as its owner in Sentry.</source>
        <translation>在 Sentry 中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Pulls and pushes images as its owner.</source>
        <translation>以其所有者身份拉取和推送镜像。</translation>
    </message>
    <message>
        <source>Acts in the shop within its scopes.</source>
        <translation>在其权限范围内，在店铺中操作。</translation>
    </message>
    <message>
        <source>Reads and writes the collections of its owner.</source>
        <translation>读写其所有者的集合。</translation>
    </message>
    <message>
        <source>Decrypts every file that was encrypted for it.</source>
        <translation>解密所有为它加密的文件。</translation>
    </message>
    <message>
        <source>Reads the vaults of the service account.</source>
        <translation>读取服务账户的保险库。</translation>
    </message>
    <message>
        <source>Acts as the registered application in Entra ID.</source>
        <translation>以 Entra ID 中已注册应用的身份操作。</translation>
    </message>
    <message>
        <source>Reads and writes everything in the storage account.</source>
        <translation>读写存储账户中的全部内容。</translation>
    </message>
    <message>
        <source>Reads and writes everything in the account.</source>
        <translation>读写账户中的全部内容。</translation>
    </message>
    <message>
        <source>Acts as the app or the person on Facebook.</source>
        <translation>在 Facebook 上以应用或本人的身份操作。</translation>
    </message>
    <message>
        <source>Acts as the bot.</source>
        <translation>以机器人的身份操作。</translation>
    </message>
    <message>
        <source>Posts messages into one channel.</source>
        <translation>在一个频道中发布消息。</translation>
    </message>
    <message>
        <source>Sends mail as the domain.</source>
        <translation>以域名的身份发送邮件。</translation>
    </message>
    <message>
        <source>Reads and writes the lists of the account.</source>
        <translation>读写账户的列表。</translation>
    </message>
    <message>
        <source>Moves money of the merchant.</source>
        <translation>调动商户的资金。</translation>
    </message>
    <message>
        <source>Manages the apps of its owner.</source>
        <translation>管理其所有者的应用。</translation>
    </message>
    <message>
        <source>Manages the sites of its owner.</source>
        <translation>管理其所有者的网站。</translation>
    </message>
    <message>
        <source>Manages the apps of the organisation.</source>
        <translation>管理组织的应用。</translation>
    </message>
    <message>
        <source>Manages the services of its owner.</source>
        <translation>管理其所有者的服务。</translation>
    </message>
    <message>
        <source>Reads and writes the databases it is allowed for.</source>
        <translation>读写其获准的数据库。</translation>
    </message>
    <message>
        <source>Reads the secrets it is allowed for.</source>
        <translation>读取其获准的机密。</translation>
    </message>
    <message>
        <source>Manages the stacks of its owner.</source>
        <translation>管理其所有者的堆栈。</translation>
    </message>
    <message>
        <source>Reads and writes the data of the account.</source>
        <translation>读写账户的数据。</translation>
    </message>
    <message>
        <source>Sends data to Datadog or reads it.</source>
        <translation>向 Datadog 发送数据或读取数据。</translation>
    </message>
    <message>
        <source>Starts builds and reads their logs.</source>
        <translation>启动构建并读取其日志。</translation>
    </message>
    <message>
        <source>Starts builds and reads their secrets.</source>
        <translation>启动构建并读取其机密。</translation>
    </message>
    <message>
        <source>Publishes gems as its owner.</source>
        <translation>以其所有者身份发布 gem。</translation>
    </message>
    <message>
        <source>Publishes crates as its owner.</source>
        <translation>以其所有者身份发布 crate。</translation>
    </message>
    <message>
        <source>Reads and writes the bases it is allowed for.</source>
        <translation>读写其获准的 base。</translation>
    </message>
    <message>
        <source>Acts as its owner in Jira and Confluence.</source>
        <translation>在 Jira 和 Confluence 中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Reads and writes repositories as its owner.</source>
        <translation>以其所有者身份读写仓库。</translation>
    </message>
    <message>
        <source>Reads and writes the files of the account.</source>
        <translation>读写账户的文件。</translation>
    </message>
    <message>
        <source>Reads and writes the CRM.</source>
        <translation>读写 CRM。</translation>
    </message>
    <message>
        <source>Reads or changes feature flags.</source>
        <translation>读取或更改功能开关。</translation>
    </message>
    <message>
        <source>Acts as its owner in the cluster.</source>
        <translation>在集群中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Manages the content of its owner.</source>
        <translation>管理其所有者的内容。</translation>
    </message>
    <message>
        <source>Runs flows as its owner.</source>
        <translation>以其所有者身份运行流程。</translation>
    </message>
    <message>
        <source>Reads code analyses as its owner.</source>
        <translation>以其所有者身份读取代码分析。</translation>
    </message>
    <message>
        <source>Changes maps and spends the money of the account.</source>
        <translation>更改地图，花费账户的资金。</translation>
    </message>
    <message>
        <source>Acts as its owner in Asana.</source>
        <translation>在 Asana 中以其所有者身份操作。</translation>
    </message>
    <message>
        <source>Reads and writes packages as its owner.</source>
        <translation>以其所有者身份读写软件包。</translation>
    </message>
    <message>
        <source>Manages the people of the organisation.</source>
        <translation>管理组织的人员。</translation>
    </message>
    <message>
        <source>Reads the findings of the organisation.</source>
        <translation>读取组织的检测结果。</translation>
    </message>
    <message>
        <source>Manages the projects of its owner.</source>
        <translation>管理其所有者的项目。</translation>
    </message>
    <message>
        <source>Reads and writes the indexes.</source>
        <translation>读写索引。</translation>
    </message>
    <message>
        <source>Is protected by a passphrase.</source>
        <translation>受密码短语保护。</translation>
    </message>
    <message>
        <source>Proves to servers that whoever holds it is its owner.</source>
        <translation>向服务器证明持有者就是其所有者。</translation>
    </message>
    <message>
        <source>Acts as whoever it was issued to, until it expires.</source>
        <translation>在过期之前，以被签发者的身份操作。</translation>
    </message>
    <message>
        <source>Logs in at the address it stands in.</source>
        <translation>登录到其所在的地址。</translation>
    </message>
    <message>
        <source>Logs in to a registry of images or packages.</source>
        <translation>登录到镜像或软件包的注册表。</translation>
    </message>
    <message>
        <source>Is named like a secret and looks made by chance.</source>
        <translation>名称像机密，且看似随机生成。</translation>
    </message>
    <message>
        <source>Logs in to a database, and reads and changes what is in it.</source>
        <translation>登录数据库，读取并更改其中的内容。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>%1: an entry of the keyring, or a file</extracomment>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway.</source>
        <translation>%1 (%2) 返回了状态 404 且没有模型列表，因此不是 AI 网关。</translation>
    </message>
    <message>
        <source>Move the key %1 from %2 to the keychain as %3?</source>
        <extracomment>of a preview; %1 is a key&apos;s first characters, %2 a file, %3 the name it gets</extracomment>
        <translation>将密钥 %1 从 %2 移到钥匙串，名称为 %3？</translation>
    </message>
    <message>
        <source>Remove the key %1 from %2?</source>
        <translation>从 %2 中移除密钥 %1？</translation>
    </message>
    <message>
        <source>Blot out the key %1 in %2?</source>
        <translation>将 %2 中的密钥 %1 脱敏？</translation>
    </message>
    <message>
        <source>Make %1 readable by its owner alone?</source>
        <extracomment>a file</extracomment>
        <translation>将 %1 设为仅所有者可读？</translation>
    </message>
    <message>
        <source>Tell git to ignore %1?</source>
        <extracomment>a file</extracomment>
        <translation>让 git 忽略 %1？</translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message>
        <source>Connecting to the service…</source>
        <translation>正在连接服务…</translation>
    </message>
    <message>
        <source>Service not connected</source>
        <translation>未连接到服务</translation>
    </message>
    <message>
        <source>Forwarding on %1</source>
        <translation>正在 %1 上转发</translation>
    </message>
    <message>
        <source>Forwarding is paused</source>
        <translation>转发已暂停</translation>
    </message>
    <message>
        <source>Finishing running streams</source>
        <translation>正在等待现有流结束</translation>
    </message>
    <message>
        <source>Not forwarding</source>
        <translation>未在转发</translation>
    </message>
    <message>
        <source>Not on a tailnet</source>
        <translation>未加入 tailnet</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>没有网关</translation>
    </message>
    <message>
        <source>Gateway %1 · %2</source>
        <translation>网关 %1 · %2</translation>
    </message>
    <message>
        <source>Today %1 · %2 tokens · %3</source>
        <translation>今天 %1 · %2 Token · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n 个智能体活跃</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>不到 1 ms</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Tailscale is not installed</source>
        <translation>未安装 Tailscale</translation>
    </message>
    <message>
        <source>Tailscale is not running</source>
        <translation>Tailscale 未运行</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>direct, %1</source>
        <extracomment>how the gateway is reached; %1 is a time</extracomment>
        <translation>直连，%1</translation>
    </message>
    <message>
        <source>relayed, %1</source>
        <extracomment>how the gateway is reached: over a relay of the tailnet; %1 is a time</extracomment>
        <translation>经中继，%1</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Agent left</source>
        <translation>智能体断开</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>网关不可用</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>中途断开</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>403 denied</source>
        <translation>403 拒绝</translation>
    </message>
    <message>
        <source>429 quota</source>
        <translation>429 配额</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 错误</translation>
    </message>
    <message>
        <source>The agent hung up before the answer was complete.</source>
        <translation>回答尚未完成，智能体就断开了连接。</translation>
    </message>
    <message>
        <source>The tailnet or the gateway could not be reached. See the Identity page.</source>
        <translation>无法连接 tailnet 或网关。请查看“身份”页面。</translation>
    </message>
    <message>
        <source>The gateway broke the answer off. The provider or the connection behind it failed.</source>
        <translation>网关中断了回答。提供商或其连接出现故障。</translation>
    </message>
    <message>
        <source>Spotmeter did not let this request in. See the Settings page for the reason.</source>
        <translation>Spotmeter 未受理此请求。原因请查看“设置”页面。</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy does not allow this. Ask its administrator for a grant.</source>
        <translation>网关策略不允许此操作。请联系网关管理员授权。</translation>
    </message>
    <message>
        <source>A quota is used up, at the gateway or at the provider. It refills with time.</source>
        <translation>网关或提供商的配额已用完。配额会随时间恢复。</translation>
    </message>
    <message>
        <source>The gateway does not serve this model or path to you.</source>
        <translation>网关未向当前用户提供此模型或路径。</translation>
    </message>
    <message>
        <source>The provider behind the gateway failed.</source>
        <translation>网关后端的提供商出现故障。</translation>
    </message>
    <message>
        <source>The provider did not accept what the agent asked for.</source>
        <translation>提供商未接受智能体的请求。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s pattern, see QLocale; in Japanese M月d日</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>预算已用完</translation>
    </message>
</context>
<context>
    <name>models::TrayMenu</name>
    <message>
        <source>Keys: %1</source>
        <comment>in the tray&apos;s menu; %1 is &quot;3 keys in 5 places&quot;</comment>
        <translation>密钥：%1</translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n 个请求使用了价格未知的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>mean time until the first byte of an answer</comment>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the cost in the days before</comment>
        <translation>前期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation>
            <numerusform>经由 Spotmeter 的 %n 个回答的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it for an hour, which costs more.</source>
        <translation>其中 %1 为一小时缓存，费用更高。</translation>
    </message>
    <message>
        <source>%1 of it reasoning.</source>
        <translation>其中 %1 为推理。</translation>
    </message>
    <message>
        <source>Each request by the price of its day: the gateway&apos;s own, else yours, else the bundled list.</source>
        <translation>每个请求按当天价格计费：优先采用网关的价格，其次是用户设置的价格，最后是内置价目表。</translation>
    </message>
    <message>
        <source>The bundled list is of %1.</source>
        <translation>内置价目表日期：%1。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>this group had no cost in the days before</comment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>models::UsageState</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no earlier data</source>
        <translation>无前期数据</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与前期持平</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1（较前期）</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <translation>缓存命中率</translation>
    </message>
    <message>
        <source>%1 pt vs before</source>
        <translation>%1 pt（较前期）</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 of the tokens (%2) went past the gateway, by %3: only the agents&apos; own logs tell of them. Turn routing on for them on the Agents page.</source>
        <extracomment>%1 a percentage, %2 tokens and cost, %3 the names of agents</extracomment>
        <translation>%1 的 Token（%2）绕过了网关，来自 %3，仅在智能体自己的日志中有记录。请在“智能体”页面将其接入网关。</translation>
    </message>
    <message>
        <source>Less than 0.1 %</source>
        <translation>不到 0.1 %</translation>
    </message>
</context>
<context>
    <name>ui::AgentCard</name>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>将 %1 接入网关</translation>
    </message>
    <message>
        <source>version not found</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Restore %1&apos;s own settings</source>
        <translation>还原 %1 自己的设置</translation>
    </message>
    <message>
        <source>Show what routing would change</source>
        <translation>查看接入会更改的内容</translation>
    </message>
</context>
<context>
    <name>ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>全部接入…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>全部还原…</translation>
    </message>
    <message>
        <source>No agents known yet</source>
        <translation>尚无智能体</translation>
    </message>
    <message>
        <source>The list appears as soon as the Spotmeter service answers.</source>
        <translation>Spotmeter 服务响应后，列表便会显示。</translation>
    </message>
    <message>
        <source>%1 of %2 found agents go through the gateway</source>
        <translation>已发现 %2 个智能体，其中 %1 个经由网关连接</translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation>本机未发现</translation>
    </message>
    <message>
        <source>An agent that you install appears above by itself.</source>
        <translation>安装智能体后，会自动显示在上方。</translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message>
        <source>Route agents through the gateway</source>
        <translation>将智能体接入网关</translation>
    </message>
    <message>
        <source>Restore agents</source>
        <translation>还原智能体设置</translation>
    </message>
    <message>
        <source>Only the lines that name the address change in these files. Each file is written at once or not at all, and you can undo it at any time.</source>
        <translation>这些文件中只有指定地址的行会更改。每个文件要么完整写入，要么保持不变，并且随时可以撤销。</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Spotmeter 写入的行会被移除，此后所做的更改会保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation>
            <numerusform>接入 %n 个智能体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>还原 %n 个智能体的设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarPlot</name>
    <message>
        <source>In all: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetRow</name>
    <message>
        <source>Stop requests</source>
        <translation>停止请求</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>上限（美元）</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Once it is used up, requests are refused until the next period.</source>
        <translation>用完后，在下一周期之前拒绝请求。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有智能体</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetsCard</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>添加预算</translation>
    </message>
    <message>
        <source>You are told at 80 % and when a budget is used up. Only one that stops requests makes agents wait for the next day, week or month.</source>
        <translation>达到 80 % 和用完时会通知您。只有会停止请求的预算才会让智能体等到下一天、下一周或下个月。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Patience to connect</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>After this time the next gateway is tried, or the agent is told.</source>
        <translation>超过此时间后尝试下一个网关；没有可用网关时，向智能体返回错误。</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>A request without a byte in either direction for so long is given up. There is no limit on the whole.</source>
        <translation>请求在此时间内双向均无数据时会被放弃。请求总时长不受限制。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s, for a gateway with https.</source>
        <translation>供 https 网关使用的公司 PEM 文件。</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>Header for the agent&apos;s name</source>
        <translation>智能体名称标头</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>告知网关请求来自哪个智能体，例如 X-Coding-Agent。</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and its month, see QLocale</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>yyyy/M</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 当周</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation>
            <numerusform>堆积柱形图，共 %n 个柱形，合计 %1。用方向键查看各柱形的数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the figures of a chart as a table</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>shows figures as a chart again</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>图表数值</translation>
    </message>
</context>
<context>
    <name>ui::DoctorCard</name>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not tried, because of the step that fails.</source>
        <translation>因前面的步骤失败而未执行。</translation>
    </message>
    <message>
        <source>From here to a model</source>
        <translation>从本机到模型</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show what was answered</source>
        <translation>查看响应内容</translation>
    </message>
    <message>
        <source>For your gateway&apos;s admin: names, tags and addresses, no secrets</source>
        <translation>供网关管理员使用：包含名称、标签和地址，不含机密信息</translation>
    </message>
    <message>
        <source>What tailscaled and the gateway answered</source>
        <translation>tailscaled 和网关的响应</translation>
    </message>
    <message>
        <source>Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.</source>
        <translation>逐步检查 Tailscale、网关、网关上的权限、转发器以及每个已接入的智能体。</translation>
    </message>
</context>
<context>
    <name>ui::ForwarderCard</name>
    <message>
        <source>Forwarder</source>
        <translation>转发器</translation>
    </message>
    <message>
        <source>No request was refused since the service started.</source>
        <translation>服务启动以来没有请求被拒绝。</translation>
    </message>
</context>
<context>
    <name>ui::GatewayCard</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where your agents&apos; requests go. Leave it empty to let Spotmeter find it.</source>
        <translation>智能体请求的发送目标。留空则由 Spotmeter 自动查找。</translation>
    </message>
    <message>
        <source>the peer named “ai” in your tailnet</source>
        <translation>tailnet 中名为“ai”的节点</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>备用网关</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>首选网关无法连接时，按此顺序尝试。请用逗号分隔。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Gateway outside the tailnet</source>
        <translation>tailnet 之外的网关</translation>
    </message>
    <message>
        <source>Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts.</source>
        <translation>地址不在 tailnet 上时需要开启。只应允许可以放心接收提示词的主机。</translation>
    </message>
    <message>
        <source>Header for its key</source>
        <translation>密钥标头</translation>
    </message>
    <message>
        <source>Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into the keyring with “spotmeter credential set”.</source>
        <translation>仅用于 tailnet 之外且需要密钥的网关，例如 Authorization。密钥本身用“spotmeter credential set”存入密钥环。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::GuardCard</name>
    <message>
        <source>Secrets</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the guard</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>the guard</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>the guard</comment>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Looks for keys in what your agents send. Warn never delays a request. Block holds each one until it was searched, and refuses it for a key.</source>
        <translation>在智能体发送的内容中查找密钥。“警告”不会延迟请求。“拦截”会先暂扣每个请求，检查完成后再放行；发现密钥则拒绝。</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Usage by weekday and hour. Nothing in these days.</source>
        <translation>按星期和小时统计的用量。这段时间没有用量。</translation>
    </message>
    <message>
        <source>Usage by weekday and hour. Most on %1 at %2: %3.</source>
        <translation>按星期和小时统计的用量。用量最高的时段为 %1 %2：%3。</translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（已过期）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1（%n 天后）</numerusform>
        </translation>
    </message>
    <message>
        <source>You may log in and renew the key from here</source>
        <translation>可以在此登录和续期密钥</translation>
    </message>
    <message>
        <source>Read-only. To renew the key from here: sudo tailscale set --operator=$USER</source>
        <translation>只读。要在此续期密钥，请运行：sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>%1: %2 used since Spotmeter started</source>
        <translation>%1：自 Spotmeter 启动以来已使用 %2</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Models you may use</source>
        <translation>可用模型</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>What the gateway records</source>
        <translation>网关会记录什么</translation>
    </message>
    <message>
        <source>An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them.</source>
        <translation>tailnet 上的 AI 网关通常会保存每个请求及其发送者，包括标头、完整的提示词、完整的回答、Token 和费用。在保留期内，管理员可能会查看这些内容。</translation>
    </message>
    <message>
        <source>Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and project folder. It never stores a prompt, an answer or a key.</source>
        <translation>本机的 Spotmeter 只保存统计信息：模型、Token、费用、时间、工具名称、状态和项目文件夹，从不保存提示词、回答或密钥。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key expires</source>
        <translation>密钥到期时间</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Dialled at</source>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>其他机器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Demo gateway inside Spotmeter</source>
        <translation>Spotmeter 内置的演示网关</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The gateway has not listed any model for you.</source>
        <translation>网关未列出可用模型。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No model or limit has changed since Spotmeter first looked.</source>
        <translation>Spotmeter 在本机运行以来，模型和限额没有变化。</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens that a model reads and writes</extracomment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), prices per million tokens</source>
        <translation>
            <numerusform>%n 个模型，价格按每百万 Token 计</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1</source>
        <translation>忽略 %1</translation>
    </message>
    <message>
        <source>such as: a key of the training course</source>
        <translation>例如：培训课程用的密钥</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>忽略期限</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Why may %1 stay where it is? Whoever looks at this list later wants to know.</source>
        <translation>为什么 %1 可以留在原处？请写明原因，供以后查看此列表的人参考。</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stray keys</source>
        <translation>散落的密钥</translation>
    </message>
    <message>
        <source>Places of the key</source>
        <translation>密钥的位置</translation>
    </message>
    <message>
        <source>API keys that lie in files on this machine. The keys themselves are never kept or shown.</source>
        <translation>存放在本机文件中的 API 密钥。密钥本身绝不会被保存或显示。</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Nothing else changes, and you can undo it. %1</source>
        <translation>其他内容不变，并且可以撤销。%1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie: shell files, .env files, agents&apos; settings.</source>
        <translation>扫描会读取密钥常见的存放位置：shell 文件、.env 文件和智能体的设置。</translation>
    </message>
    <message>
        <source>Clean, as far as could be read</source>
        <translation>在可读取的范围内未发现问题</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>No file that was read holds a key in a format Spotmeter knows.</source>
        <translation>读取的文件中没有 Spotmeter 可识别格式的密钥。</translation>
    </message>
    <message>
        <source>Start a scan. It reads files, changes nothing and sends nothing anywhere.</source>
        <translation>请开始扫描。扫描只读取文件，不做更改，也不向任何地方发送内容。</translation>
    </message>
    <message>
        <source>Open revoke page</source>
        <translation>打开吊销页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open at line</source>
        <translation>打开所在行</translation>
    </message>
    <message>
        <source>Open the file in your editor.</source>
        <translation>在编辑器中打开文件。</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Let the key be, for a reason and a time.</source>
        <translation>说明原因和期限，保留该密钥。</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ui::LoginRow</name>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Log in at this page. Spotmeter shows the new state by itself.</source>
        <translation>请在此页面登录。新状态会自动显示。</translation>
    </message>
    <message>
        <source>Asking Tailscale for the page…</source>
        <translation>正在向 Tailscale 获取登录页面…</translation>
    </message>
</context>
<context>
    <name>ui::LookCard</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the theme of the desktop</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>“跟随系统”采用桌面的浅色或深色设置。</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The command line stays in English.</source>
        <translation>命令行仍为英文。</translation>
    </message>
</context>
<context>
    <name>ui::MachineCard</name>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Agents reach Spotmeter at 127.0.0.1 and this port.</source>
        <translation>智能体通过 127.0.0.1 和此端口连接 Spotmeter。</translation>
    </message>
    <message>
        <source>Tailscale&apos;s socket</source>
        <translation>Tailscale 套接字</translation>
    </message>
    <message>
        <source>Only for a tailscaled that runs in an unusual place.</source>
        <translation>仅当 tailscaled 运行在非常规位置时才需要填写。</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>系统默认位置</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>登录时在托盘中启动 Spotmeter，立即生效。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every agent that was found is routed already.</source>
        <translation>发现的智能体均已接入。</translation>
    </message>
    <message>
        <source>No agent is routed. There is nothing to restore.</source>
        <translation>没有已接入的智能体，无需还原。</translation>
    </message>
    <message>
        <source>Spotmeter (Demo)</source>
        <translation>Spotmeter（演示）</translation>
    </message>
    <message>
        <source>Spotmeter</source>
        <translation>Spotmeter</translation>
    </message>
</context>
<context>
    <name>ui::NavButton</name>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Share by agent</source>
        <translation>各智能体占比</translation>
    </message>
    <message>
        <source>Cost per day by model</source>
        <translation>各模型每日费用</translation>
    </message>
    <message>
        <source>No usage in these days</source>
        <translation>这段时间没有用量</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. What it costs shows here.</source>
        <translation>在“智能体”页面接入并使用智能体，其费用会显示在这里。</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>%1 (new file)</source>
        <translation>%1（新文件）</translation>
    </message>
    <message>
        <source>%1 (will be removed)</source>
        <translation>%1（将被移除）</translation>
    </message>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>将 %1 接入网关</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>还原 %1 的设置</translation>
    </message>
    <message>
        <source>No file needs to change.</source>
        <translation>没有文件需要更改。</translation>
    </message>
    <message>
        <source>These lines change. Everything else in the file stays as it is, and you can undo it at any time.</source>
        <translation>以下各行会更改。文件的其余内容保持不变，并且随时可以撤销。</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Spotmeter 写入的行会被移除，此后所做的更改会保留。</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>接入 %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>%1 中的更改</translation>
    </message>
    <message>
        <source>With your own login</source>
        <translation>使用自己的登录</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>不使用登录</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>保存到仅自己可读的文件中</translation>
    </message>
</context>
<context>
    <name>ui::QuotaCard</name>
    <message>
        <source>Quota left at the gateway</source>
        <translation>网关剩余配额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is left of a quota</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Refills at %1.</source>
        <translation>恢复速度：%1。</translation>
    </message>
    <message>
        <source>The gateway has not told any quotas.</source>
        <translation>网关未提供配额信息。</translation>
    </message>
</context>
<context>
    <name>ui::RecordsCard</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Tell a collector</source>
        <translation>上报到收集器</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long requests are kept</comment>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>保留单个请求</translation>
    </message>
    <message>
        <source>Their sums by day stay, so that charts go on being right.</source>
        <translation>按天的合计会保留，图表依然准确。</translation>
    </message>
    <message>
        <source>The collector&apos;s address</source>
        <translation>收集器地址</translation>
    </message>
    <message>
        <source>OpenTelemetry over HTTP: counts, names and times of each request, never a prompt.</source>
        <translation>通过 HTTP 的 OpenTelemetry：每个请求的数量、名称和时间，绝不包含提示词。</translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation>
            <numerusform>运行的时间线，共 %n 次交互。用方向键逐一浏览。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Exchanges of the run</source>
        <translation>该次运行的交互</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行记录</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. Its run appears here.</source>
        <translation>在“智能体”页面接入并使用智能体，其运行记录会显示在这里。</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>%1 中的交互</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.</source>
        <translation>
            <numerusform>最近 %n 次运行及各自的用量和费用。选择一次即可查看其交互。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>ui::SeriesTable</name>
    <message>
        <source>Day</source>
        <comment>heading of a table of figures by day, week or month</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Saved settings apply at once, without a restart.</source>
        <translation>保存的设置立即生效，无需重启。</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>管理员已在 %1 中设定：%2。</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>由管理员在 %1 中设定。</translation>
    </message>
</context>
<context>
    <name>ui::ShareRing</name>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>a part of the whole: name, figure, percentage</comment>
        <translation>%1：%2，%3 %</translation>
    </message>
    <message>
        <source>Shares of %1, %2. The arrow keys tell each.</source>
        <translation>%1（%2）的占比。用方向键查看各项。</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Reading…</source>
        <comment>shown while a page&apos;s contents are read</comment>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>全部接入…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>全部还原…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <comment>for stray keys</comment>
        <translation>立即扫描</translation>
    </message>
    <message>
        <source>Open Spotmeter</source>
        <translation>打开 Spotmeter</translation>
    </message>
    <message>
        <source>Pause forwarding</source>
        <translation>暂停转发</translation>
    </message>
    <message>
        <source>Quit (keeps forwarding)</source>
        <translation>退出（继续转发）</translation>
    </message>
    <message>
        <source>Quit and restore agents</source>
        <translation>退出并还原智能体设置</translation>
    </message>
</context>
<context>
    <name>ui::UsageControls</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Also show the same number of days before.</source>
        <translation>同时显示之前相同天数的数据。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>表格存为 CSV…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>表格存为 JSON…</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>页面存为图片…</translation>
    </message>
</context>
<context>
    <name>ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>In this range</source>
        <translation>此范围内</translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation>各组用量</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Mean time to the first byte</source>
        <translation>首字节平均时间</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1（按日）</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1（按周）</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>A request that called several tools is in the row of each.</source>
        <translation>调用了多个工具的请求会计入每个工具所在的行。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the cost of the days before</comment>
        <translation>前期：%1</translation>
    </message>
    <message>
        <source>All requests that came through Spotmeter</source>
        <translation>经由 Spotmeter 的所有请求</translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation>%1（按时段）</translation>
    </message>
    <message>
        <source>The %1 with the highest cost, of %2. All: `spotmeter usage --by %3 --since %4`</source>
        <extracomment>%1 and %2 are numbers of sessions, projects or tools; the rest is a command to be typed</extracomment>
        <translation>共 %2 项，显示费用最高的 %1 项。全部：`spotmeter usage --by %3 --since %4`</translation>
    </message>
    <message>
        <source>Go to Agents</source>
        <translation>前往智能体</translation>
    </message>
    <message>
        <source>%1 for %2 tokens in %3 requests</source>
        <extracomment>%1 is a sum of money, %2 and %3 are numbers</extracomment>
        <translation>%1，%2 Token，%3 个请求</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeCard</name>
    <message>
        <source>Three steps to start</source>
        <translation>三步开始使用</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>跳过初始步骤</translation>
    </message>
</context>
</TS>
